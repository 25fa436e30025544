using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.Groups;

/// <summary>Who leads a party group (党小组组长) from one day to another.</summary>
public sealed class PartyGroupLeader : IRecorded
{
    public int Id { get; init; }

    public required Guid GroupKey { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly ValidTo { get; init; } = Recorded.Open;

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
