namespace PartyBuilding.Core.Appraisals;

/// <summary>The five stages of 民主评议党员, in their order (手册2008 L1771).</summary>
public enum AppraisalStage : byte
{
    /// <summary>学习教育.</summary>
    Study = 1,

    /// <summary>自我评价.</summary>
    SelfEvaluation = 2,

    /// <summary>党内外评议.</summary>
    Discussion = 3,

    /// <summary>组织考察.</summary>
    Examination = 4,

    /// <summary>表彰和处理.</summary>
    Handling = 5,
}
