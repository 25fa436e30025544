namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>Headings of a report: the work part (手册2008 L3607), the integrity part (L3611), and what one district asks for besides (案例28, L3647).</summary>
public enum ReportHeading : byte
{
    /// <summary>学习贯彻理论和路线方针政策.</summary>
    Theory = 1,

    /// <summary>执行民主集中制.</summary>
    Centralism = 2,

    /// <summary>执行干部人事制度和纪律.</summary>
    Personnel = 3,

    /// <summary>履行岗位职责.</summary>
    Duties = 4,

    /// <summary>落实党风廉政建设责任制.</summary>
    Responsibility = 5,

    /// <summary>述职的其他内容.</summary>
    WorkOther = 6,

    /// <summary>遵守廉洁自律规定.</summary>
    IntegrityRules = 11,

    /// <summary>执行个人重大事项（收入）报告制度.</summary>
    PersonalMatters = 12,

    /// <summary>礼品、礼金登记上交.</summary>
    Gifts = 13,

    /// <summary>上次述职述廉提出的问题的整改.</summary>
    Remedy = 14,

    /// <summary>干部群众要求说明的问题.</summary>
    Demands = 15,

    /// <summary>述廉的其他内容.</summary>
    IntegrityOther = 16,

    /// <summary>住房.</summary>
    Housing = 21,

    /// <summary>公务用车.</summary>
    Car = 22,

    /// <summary>配偶、子女从业.</summary>
    Family = 23,
}
