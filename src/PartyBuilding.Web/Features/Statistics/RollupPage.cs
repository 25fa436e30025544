using PartyBuilding.Web.Features.Returns.Sheet;

namespace PartyBuilding.Web.Features.Statistics;

/// <summary>A roll-up: children of one organisation and their total, under the headings of the form.</summary>
public sealed record RollupPage
{
    public required string Title { get; init; }

    /// <summary>Stable name of the page, e.g. rollup-monthly.</summary>
    public required string Hook { get; init; }

    public required string Organisation { get; init; }

    /// <summary>截至 11月22日 已报 79 / 86; 组织关系按期末归属.</summary>
    public required string Note { get; init; }

    /// <summary>What is wrong with the figures as figures, said above the table.</summary>
    public IReadOnlyList<string> Findings { get; init; } = [];

    public string? UpHref { get; init; }

    public string? UpName { get; init; }

    /// <summary>Null for a reader who may not export.</summary>
    public required string? ExcelHref { get; init; }

    /// <summary>整期归档; null for those who may not export.</summary>
    public string? ArchiveHref { get; init; }

    public required IReadOnlyList<IReadOnlyList<HeadCell>> Heads { get; init; }

    public required IReadOnlyList<RollupRow> Rows { get; init; }

    public RollupRow? Total { get; init; }

    public required IReadOnlyList<SectionTab> Sections { get; init; }

    public required IReadOnlyList<PartyBuilding.Core.Common.MonthSpan> Periods { get; init; }

    public required string Period { get; init; }

    /// <summary>Code of the form.</summary>
    public required string Form { get; init; }

    public string? OrganisationId { get; init; }

    public string? Section { get; init; }
}
