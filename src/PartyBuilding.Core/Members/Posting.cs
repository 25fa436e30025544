using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Members;

/// <summary>
/// One leg of a movement as it counts in reports (报表口径). All legs of one event carry the same month. Each level
/// leaves out a leg whose <see cref="CounterpartId"/> lies inside itself.
/// </summary>
public sealed class Posting : IRecorded
{
    public long Id { get; init; }

    /// <summary>Shared by the legs of one event, and the subject key of its business event.</summary>
    public required Guid EventKey { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required int SpellId { get; init; }

    public required PostingKind Kind { get; init; }

    /// <summary>Posting month, yyyyMM.</summary>
    public required int Month { get; init; }

    public required DateOnly EffectiveOn { get; init; }

    /// <summary>The organisation at the other end, null when it lies outside the district (区外) or there is none.</summary>
    public int? CounterpartId { get; init; }

    /// <summary>Name of the place outside the district, as written on the letter.</summary>
    public string? OutsideName { get; init; }

    /// <summary>Number or title of the paper that a departure rests on.</summary>
    public string? Document { get; init; }

    public DateOnly? DocumentOn { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
