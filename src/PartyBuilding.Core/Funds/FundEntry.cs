using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Funds;

/// <summary>Money that came into a fund or was used. Taken back by superseding.</summary>
public sealed class FundEntry : IRecorded
{
    public long Id { get; init; }

    public required Guid Key { get; init; }

    public required Guid FundKey { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required FundEntryKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required long AmountFen { get; init; }

    public FundSource? Source { get; init; }

    /// <summary>Who gave it, or what it was used for.</summary>
    public required string What { get; init; }

    public FundReceiver? ReceiverKind { get; init; }

    /// <summary>Who received it; the name of a family is for those only who keep its record.</summary>
    [Protected]
    public string? Receiver { get; init; }

    public string? Voucher { get; init; }

    /// <summary>Why it goes beyond what the fund has set.</summary>
    [Protected]
    public string? Note { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
