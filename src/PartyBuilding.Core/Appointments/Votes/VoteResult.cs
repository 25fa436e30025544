namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>What became of an item. Nothing edits it; a meeting changes it by deciding again (复议).</summary>
public enum VoteResult : byte
{
    /// <summary>通过.</summary>
    Passed = 1,

    /// <summary>未通过.</summary>
    NotPassed = 2,

    /// <summary>暂缓表决.</summary>
    Deferred = 3,

    /// <summary>无效: more votes than members who might vote on it.</summary>
    Void = 4,
}
