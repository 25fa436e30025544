using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Buildings;

/// <summary>Something a building has from one day to another: a means of coverage, an enterprise, a member gathered.</summary>
public abstract class BuildingEntry : IRecorded
{
    public int Id { get; private set; }

    /// <summary>The same for every version.</summary>
    public required Guid Key { get; init; }

    public required Guid BuildingKey { get; init; }

    /// <summary>The street of the building, by which returns count.</summary>
    public required int OrganisationId { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>First day on which it no longer holds.</summary>
    public DateOnly ValidTo { get; set; } = Recorded.Open;

    public required long RecordedNo { get; set; }

    public long SupersededNo { get; set; } = Recorded.Current;

    /// <summary>What is known from now on: it holds until that day.</summary>
    internal BuildingEntry Until(long no, DateOnly day)
    {
        this.Supersede(no);
        var next = (BuildingEntry)MemberwiseClone();
        (next.Id, next.ValidTo, next.RecordedNo, next.SupersededNo) = (0, day, no, Recorded.Current);
        return next;
    }
}
