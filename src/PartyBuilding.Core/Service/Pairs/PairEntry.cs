using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Service.Pairs;

/// <summary>A visit under a pairing, or items of its promise carried out (简报S003 L226). Taken back by superseding.</summary>
public sealed class PairEntry : IRecorded
{
    public long Id { get; init; }

    public required Guid Key { get; init; }

    public required Guid PairKey { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required PairEntryKind Kind { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The member of the branch who did it.</summary>
    public int? PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>Others who did it, where no member of the branch did or not alone.</summary>
    public string? By { get; init; }

    public required string What { get; init; }

    /// <summary>Items of the promise carried out; nought for a visit.</summary>
    public required int Items { get; init; }

    /// <summary>Money given, in fen.</summary>
    public long? AmountFen { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
