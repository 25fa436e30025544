using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.Groups;

/// <summary>
/// A party group (党小组) of a branch under one name, from one day to another. Who is in it stands on the members
/// (<see cref="People.PersonFactKind.PartyGroup"/>), by this name.
/// </summary>
public sealed class PartyGroup : IRecorded
{
    public int Id { get; init; }

    /// <summary>The same for every version and every name of the group.</summary>
    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required string Name { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly ValidTo { get; init; } = Recorded.Open;

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
