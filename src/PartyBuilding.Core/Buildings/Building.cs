using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Buildings;

/// <summary>A commercial building (商务楼宇) of a street, from day to day (S004 L20-21, L26). A change supersedes; coverage is never stored.</summary>
public sealed class Building : IRecorded
{
    public int Id { get; private set; }

    /// <summary>The same for every version.</summary>
    public required Guid Key { get; init; }

    /// <summary>The street or town in charge; it stays: a building that moves is closed here and entered there.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required string Name { get; init; }

    /// <summary>The name as it is compared.</summary>
    public required string NameKey { get; init; }

    public required string Address { get; init; }

    /// <summary>The address as it is compared.</summary>
    public required string AddressKey { get; init; }

    /// <summary>网格单元.</summary>
    public string? Grid { get; init; }

    public string? PropertyCompany { get; init; }

    public required BuildingManagement Management { get; init; }

    public required BuildingCooperation Cooperation { get; init; }

    /// <summary>Commercial building since, where known.</summary>
    public DateOnly? CommercialSince { get; init; }

    /// <summary>First responsible person as typed, where the register knows no secretary of the street.</summary>
    public string? FirstResponsible { get; init; }

    /// <summary>责任领导, beside the first responsible person.</summary>
    public string? Leader { get; init; }

    /// <summary>日常责任单位.</summary>
    public string? DailyBody { get; init; }

    /// <summary>The branch that manages hosted organisations (代管).</summary>
    public int? HostBranchId { get; init; }

    public Organisation? HostBranch { get; init; }

    /// <summary>Day from which the register counts it: bases of earlier quarters stay (E3-T3).</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>First day on which it is no commercial building any more.</summary>
    public DateOnly ValidTo { get; private set; } = Recorded.Open;

    public required long RecordedNo { get; set; }

    public long SupersededNo { get; set; } = Recorded.Current;

    public bool IsClosed => ValidTo != Recorded.Open;

    /// <summary>What is known from now on: it stands until that day.</summary>
    internal Building Until(long no, DateOnly day)
    {
        this.Supersede(no);
        var next = (Building)MemberwiseClone();
        (next.Id, next.ValidTo, next.RecordedNo, next.SupersededNo) = (0, day, no, Recorded.Current);
        return next;
    }
}
