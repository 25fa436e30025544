namespace PartyBuilding.Core.Assessments.Schemes;

/// <summary>How an indicator comes to its value.</summary>
public enum IndicatorMethod : byte
{
    /// <summary>测评等次: raters mark a grade.</summary>
    Grade = 1,

    /// <summary>评分: raters give points between the bounds.</summary>
    Score = 2,

    /// <summary>扣分: from the full points, each fault takes some away.</summary>
    Deduction = 3,

    /// <summary>按名次: a measured figure, compared with those of the others in the round.</summary>
    Rank = 4,
}
