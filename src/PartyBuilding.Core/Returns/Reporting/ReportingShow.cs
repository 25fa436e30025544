namespace PartyBuilding.Core.Returns.Reporting;

/// <summary>Which number of the table is opened.</summary>
public enum ReportingShow : byte
{
    /// <summary>应报.</summary>
    Expected = 0,

    /// <summary>已报.</summary>
    Arrived = 1,

    /// <summary>未报.</summary>
    Owing = 2,

    /// <summary>按时.</summary>
    OnTime = 3,

    /// <summary>不按时: first submitted after the day, or not yet.</summary>
    Late = 4,

    /// <summary>零报.</summary>
    Empty = 5,
}
