using PartyBuilding.Core.Funds;

namespace PartyBuilding.Web.Features.Service;

/// <summary>Money in or out of a fund as it is typed, or the day it closes.</summary>
public sealed class FundEntryForm
{
    public long Version { get; set; }

    public DateOnly? On { get; set; }

    public string? Amount { get; set; }

    public FundSource? Source { get; set; }

    public string? From { get; set; }

    public string? Purpose { get; set; }

    public FundReceiver? ReceiverKind { get; set; }

    public string? Receiver { get; set; }

    public string? Voucher { get; set; }

    public string? Reason { get; set; }
}
