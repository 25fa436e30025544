namespace PartyBuilding.Web.Features.Dues;

/// <summary>What a step of a month or a return may carry.</summary>
public sealed class DuesStepForm
{
    public int Version { get; set; }

    public string? Voucher { get; set; }

    public string? Reason { get; set; }

    public string? Amount { get; set; }

    public DateOnly? SentOn { get; set; }

    public string? Report { get; set; }
}
