using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.ServiceCentres;

/// <summary>An item of the menu of a service centre or point (菜单式服务). Withdrawing supersedes.</summary>
public sealed class MenuItem : IRecorded
{
    public long Id { get; private set; }

    public required Guid Key { get; init; }

    /// <summary>Key of the service point.</summary>
    public required Guid PointKey { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required MenuCategory Category { get; init; }

    public required string Name { get; init; }

    public required string Provider { get; init; }

    public string? HowToJoin { get; init; }

    /// <summary>First day on the menu.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Why it is there twice.</summary>
    public string? Note { get; init; }

    public DateOnly? WithdrawnOn { get; set; }

    public required long RecordedNo { get; set; }

    public long SupersededNo { get; set; } = Recorded.Current;

    internal MenuItem Next(long no)
    {
        this.Supersede(no);
        var next = (MenuItem)MemberwiseClone();
        (next.Id, next.RecordedNo, next.SupersededNo) = (0, no, Recorded.Current);
        return next;
    }
}
