namespace PartyBuilding.Core.Assessments.Schemes;

/// <summary>A node of the indicator tree (测评内容): a category, or a content with its points.</summary>
public sealed class Indicator
{
    public const int LongestName = 60;
    public const int LongestPoints = 200;

    public int Id { get; init; }

    public int SchemeId { get; init; }

    public required Guid Key { get; init; }

    /// <summary>Of the category; null at the top.</summary>
    public Guid? ParentKey { get; init; }

    public required short Order { get; init; }

    public required string Name { get; init; }

    /// <summary>要点.</summary>
    public string? Points { get; init; }

    /// <summary>Name and points for a government's team or its members, where they differ (手册2008 L2565, L2587).</summary>
    public string? GovernmentName { get; init; }

    public string? GovernmentPoints { get; init; }

    public required IndicatorMethod Method { get; init; }

    /// <summary>Percent with which the value enters the composite; 100 adds the points as they are.</summary>
    public required decimal Weight { get; init; }

    public required decimal Least { get; init; }

    public required decimal Most { get; init; }

    /// <summary>Of a rank: so many first places get the full points.</summary>
    public short? Top { get; init; }

    /// <summary>The only group that rates it; null for all of them.</summary>
    public Guid? OnlyGroup { get; init; }

    /// <summary>A value without evidence is refused.</summary>
    public required bool NeedsEvidence { get; init; }

    /// <summary>Raters give it; otherwise it is entered once for each subject.</summary>
    public bool IsRated => Method is IndicatorMethod.Grade or IndicatorMethod.Score;

    public string NameFor(bool isGovernment) => isGovernment ? GovernmentName ?? Name : Name;

    public string? PointsFor(bool isGovernment) => isGovernment ? GovernmentPoints ?? Points : Points;
}
