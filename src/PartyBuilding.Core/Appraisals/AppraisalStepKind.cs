namespace PartyBuilding.Core.Appraisals;

/// <summary>What a branch does in a round besides the work on each member (手册2008 L1777-1803).</summary>
public enum AppraisalStepKind : byte
{
    /// <summary>进入阶段: the opening of a stage.</summary>
    StageOpened = 1,

    /// <summary>摸底调查 (L1777).</summary>
    Survey = 2,

    /// <summary>制定方案 (L1779).</summary>
    Plan = 3,

    /// <summary>动员会 (L1781-1783).</summary>
    Mobilisation = 4,

    /// <summary>听取党员意见 (L1789).</summary>
    MemberOpinions = 5,

    /// <summary>听取群众意见 (L1789).</summary>
    OtherOpinions = 6,

    /// <summary>党小组评议会 (L1789).</summary>
    GroupMeeting = 7,

    /// <summary>专题组织生活会 (L1571).</summary>
    LifeMeeting = 8,

    /// <summary>支部决议 (L1799).</summary>
    Resolution = 9,

    /// <summary>向党员大会报告 (L1801).</summary>
    Report = 10,

    /// <summary>材料归档 (L1803).</summary>
    Filing = 11,
}
