namespace PartyBuilding.Core.LifeMeetings;

/// <summary>Steps of a democratic-life meeting, in the order of 手册2008 L1759-1765.</summary>
public enum LifeStepKind : byte
{
    /// <summary>初定议题.</summary>
    Topic = 1,

    /// <summary>相互谈心.</summary>
    Talks = 2,

    /// <summary>征求意见.</summary>
    Opinions = 3,

    /// <summary>确定时间、地点、列席人员.</summary>
    Fixed = 4,

    /// <summary>发出通知.</summary>
    Notice = 5,

    /// <summary>会前材料上报.</summary>
    PreReport = 6,

    /// <summary>上级决定是否派人.</summary>
    Superior = 7,

    /// <summary>上次整改措施“回头看”.</summary>
    LookBack = 8,

    /// <summary>召开.</summary>
    Held = 9,

    /// <summary>情况报告.</summary>
    Report = 10,

    /// <summary>通报.</summary>
    Communicated = 11,

    /// <summary>归档.</summary>
    Filed = 12,
}
