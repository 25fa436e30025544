namespace PartyBuilding.Core.Appraisals;

/// <summary>Which branches of the year are listed.</summary>
public enum AppraisalList
{
    /// <summary>全部.</summary>
    All,

    /// <summary>还没有开展.</summary>
    None,

    /// <summary>进行中.</summary>
    Open,

    /// <summary>已过计划结束日.</summary>
    Late,

    /// <summary>已结束.</summary>
    Closed,
}
