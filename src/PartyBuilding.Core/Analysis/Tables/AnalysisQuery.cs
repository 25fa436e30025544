using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>A cross-tab as it is asked for, saved and exported.</summary>
public sealed record AnalysisQuery
{
    public const int MostFilters = 2;
    public const int MostTargets = 8;

    public AnalysisSubject Subject { get; init; } = AnalysisSubject.Members;

    /// <summary>Key of the dimension of the rows.</summary>
    public string Row { get; init; } = "";

    /// <summary>Key of the dimension of the columns; null for none.</summary>
    public string? Column { get; init; }

    /// <summary>截至日期; null is today.</summary>
    public DateOnly? AsAt { get; init; }

    /// <summary>The same day one year before beside it.</summary>
    public bool Compare { get; init; }

    /// <summary>Number or name of an organisation of the scope: only what lies under it.</summary>
    public string? Organisation { get; init; }

    /// <summary>Only one category of further dimensions; all must hold.</summary>
    public IReadOnlyList<CategoryChoice> Filters { get; init; } = [];

    /// <summary>A condition of the query page, copied: changing that one later changes nothing here. Members only.</summary>
    public Condition? Condition { get; init; }

    /// <summary>What documents say about the share of a row.</summary>
    public IReadOnlyList<StructureTarget> Targets { get; init; } = [];
}
