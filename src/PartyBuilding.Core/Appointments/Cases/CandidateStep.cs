namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Where a candidate stands, worked out from what is recorded.</summary>
public enum CandidateStep : byte
{
    /// <summary>拟考察.</summary>
    Proposed = 1,

    /// <summary>考察中.</summary>
    Inspecting = 2,

    /// <summary>已考察.</summary>
    Inspected = 3,

    /// <summary>提交会议.</summary>
    Listed = 4,

    /// <summary>暂缓表决.</summary>
    Deferred = 5,

    /// <summary>未通过.</summary>
    NotPassed = 6,

    /// <summary>已决定.</summary>
    Passed = 7,

    /// <summary>公示中.</summary>
    Noticed = 8,

    /// <summary>暂缓任用.</summary>
    Suspended = 9,

    /// <summary>不予任用.</summary>
    Rejected = 10,

    /// <summary>试用期.</summary>
    OnProbation = 11,

    /// <summary>已任职.</summary>
    Appointed = 12,

    /// <summary>试用不合格.</summary>
    Removed = 13,
}
