namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>What came of a notice (手册2008 L2760-L2766).</summary>
public enum NoticeOutcome : byte
{
    /// <summary>没有反映，或者反映不实.</summary>
    Clear = 1,

    /// <summary>有一般性缺点，不影响提拔.</summary>
    Minor = 2,

    /// <summary>性质严重，一时难以查实: suspended.</summary>
    Suspended = 3,

    /// <summary>问题严重且查实: not appointed.</summary>
    Rejected = 4,
}
