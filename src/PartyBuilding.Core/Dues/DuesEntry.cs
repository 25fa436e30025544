using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Dues;

/// <summary>An entry of an organisation's dues ledger (会计专账), L1916. Taken back by superseding.</summary>
public sealed class DuesEntry : IRecorded
{
    public long Id { get; init; }

    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required DateOnly On { get; init; }

    public required DuesEntryKind Kind { get; init; }

    /// <summary>In fen, above zero; the kind says in or out.</summary>
    public required long AmountFen { get; init; }

    public required string Voucher { get; init; }

    public required string What { get; init; }

    /// <summary>Key of the month or the remittance that wrote it; null for one made by hand.</summary>
    public Guid? SourceKey { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
