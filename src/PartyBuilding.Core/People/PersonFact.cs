using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.People;

/// <summary>
/// One thing that was true of a person from one day to another, as the database knew it from one recording number to
/// another. Figures rest on these rows; a correction supersedes and deletes nothing.
/// </summary>
public sealed class PersonFact : IRecorded
{
    public long Id { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required PersonFactKind Kind { get; init; }

    public required string Value { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly ValidTo { get; init; } = Recorded.Open;

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
