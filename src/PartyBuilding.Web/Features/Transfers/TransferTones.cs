using PartyBuilding.Core.Transfers;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Transfers;

/// <summary>How a state reads at a glance.</summary>
public static class TransferTones
{
    public static Tone Of(TransferStatus status) => status switch
    {
        TransferStatus.Done => Tone.Ok,
        TransferStatus.Refused or TransferStatus.Returned => Tone.Bad,
        TransferStatus.Withdrawn or TransferStatus.Undone => Tone.Plain,
        _ => Tone.Warn,
    };
}
