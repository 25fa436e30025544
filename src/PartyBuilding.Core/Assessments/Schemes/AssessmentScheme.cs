using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Assessments.Schemes;

/// <summary>
/// One edition of an assessment scheme (考核方案): indicators with weights and bounds, groups of raters, grades. It is
/// data; once a score is in, it is frozen, and a change is another edition.
/// </summary>
public sealed class AssessmentScheme : IVersioned
{
    public const int LongestCode = 40;
    public const int LongestTitle = 80;
    public const int LongestSource = 200;

    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    /// <summary>Shared by all editions.</summary>
    public required string Code { get; init; }

    /// <summary>From 1.</summary>
    public required short Edition { get; init; }

    public required string Title { get; set; }

    public required AssessmentSubject Subject { get; init; }

    /// <summary>Document and lines, or who laid it down.</summary>
    public required string Source { get; set; }

    /// <summary>What the indicators add up to at most, in points; null sets no bound.</summary>
    public decimal? Most { get; set; }

    /// <summary>Places after the point to which the composite is rounded, half away from zero.</summary>
    public required byte Decimals { get; set; }

    /// <summary>UTC moment of the first score; nothing changes from then on.</summary>
    public DateTime? FrozenAt { get; set; }

    /// <summary>Not offered any more.</summary>
    public DateTime? RetiredAt { get; set; }

    public List<Indicator> Indicators { get; init; } = [];

    public List<RaterGroup> Groups { get; init; } = [];

    public List<SchemeGrade> Grades { get; init; } = [];

    public int Version { get; set; }

    /// <summary>Who rates an indicator, with the weight in it: the only group counts whole.</summary>
    public IEnumerable<(RaterGroup Group, decimal Weight)> RatersOf(Indicator leaf)
        => Groups.Where(g => leaf.OnlyGroup is null || leaf.OnlyGroup == g.Key).OrderBy(g => g.Order).Select(g => (g, leaf.OnlyGroup is null ? g.Weight : 100));

    /// <summary>Indicators that have a value of their own, in order.</summary>
    public IEnumerable<Indicator> Leaves => Indicators.Where(i => Indicators.TrueForAll(x => x.ParentKey != i.Key)).OrderBy(i => i.Order);
}
