using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>述职述廉报告 of one member of a team, heading by heading.</summary>
public sealed class IntegrityReport : IVersioned
{
    public const int LongestName = 60;
    public const int LongestPost = 200;

    public int Id { get; init; }

    public required Guid Key { get; init; }

    public int SessionId { get; init; }

    public WorkReportSession? Session { get; init; }

    public required int CadreId { get; init; }

    public Cadre? Cadre { get; init; }

    /// <summary>As they were at the session.</summary>
    public required string Name { get; init; }

    public string? Post { get; init; }

    public required DateOnly On { get; set; }

    public List<ReportPart> Parts { get; init; } = [];

    public int Version { get; set; }

    public IEnumerable<ReportHeading> Headings => Parts.Select(p => p.Heading);
}
