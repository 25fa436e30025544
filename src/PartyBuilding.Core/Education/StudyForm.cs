namespace PartyBuilding.Core.Education;

/// <summary>Forms of study and of practice (手册2008 L1565-1569); party lessons are meetings and are kept there.</summary>
public enum StudyForm : byte
{
    /// <summary>培训班.</summary>
    TrainingClass = 1,

    /// <summary>报告会.</summary>
    ReportMeeting = 2,

    /// <summary>研讨会.</summary>
    Seminar = 3,

    /// <summary>自学.</summary>
    SelfStudy = 4,

    /// <summary>读书活动.</summary>
    Reading = 5,

    /// <summary>知识竞赛.</summary>
    Contest = 6,

    /// <summary>学习成果交流.</summary>
    Sharing = 7,

    /// <summary>学习型标兵评选.</summary>
    Model = 8,

    /// <summary>党员责任区.</summary>
    ResponsibilityArea = 11,

    /// <summary>党员先锋岗.</summary>
    PioneerPost = 12,

    /// <summary>党员示范户.</summary>
    ModelHousehold = 13,

    /// <summary>党员承诺.</summary>
    Pledge = 14,

    /// <summary>设岗定责.</summary>
    PostWithDuty = 15,

    /// <summary>结对帮扶.</summary>
    PairHelp = 16,

    /// <summary>志愿者服务.</summary>
    Volunteer = 17,

    /// <summary>到基层和艰苦岗位锻炼.</summary>
    BaseLevel = 18,
}
