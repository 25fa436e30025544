namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Which files a list shows.</summary>
public enum ArchiveFilter : byte
{
    /// <summary>在管.</summary>
    Kept = 1,

    /// <summary>外借未还.</summary>
    Lent = 2,

    /// <summary>逾期未还.</summary>
    Overdue = 3,

    /// <summary>没有整理完.</summary>
    Unarranged = 4,

    /// <summary>已转出.</summary>
    Passed = 5,
}
