using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Education;

/// <summary>The plan of a 1 July commemoration (手册2008 L1575-1585).</summary>
public sealed class Commemoration : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required short Year { get; init; }

    public required CommemorationForm Form { get; set; }

    /// <summary>名额.</summary>
    public required int Total { get; set; }

    public string? Agenda { get; set; }

    public CommemorationStatus Status { get; set; } = CommemorationStatus.Draft;

    public DateOnly? ApprovedOn { get; set; }

    public string? Approval { get; set; }

    public DateOnly? NoticeOn { get; set; }

    public DateOnly? HeldOn { get; set; }

    public int? Attended { get; set; }

    public List<CommemorationQuota> Quotas { get; init; } = [];

    public int Version { get; set; }
}
