using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Dues;

/// <summary>One organisation's yearly return with its situation report. A superior's return aggregates those audited below it.</summary>
public sealed class DuesYear : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required int Year { get; init; }

    public required DuesYearStatus Status { get; set; }

    /// <summary>收缴、使用和管理情况报告 (L1922).</summary>
    public string? Report { get; set; }

    public DateOnly? SentOn { get; set; }

    public DateOnly? AuditedOn { get; set; }

    public int Version { get; set; }

    public List<DuesYearFigure> Figures { get; } = [];
}
