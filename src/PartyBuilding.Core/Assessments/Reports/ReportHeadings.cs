namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>Which headings belong to which part, and how they read.</summary>
public static class ReportHeadings
{
    /// <summary>L3607; the last one may stay empty.</summary>
    public static readonly IReadOnlyList<ReportHeading> Work =
        [ReportHeading.Theory, ReportHeading.Centralism, ReportHeading.Personnel, ReportHeading.Duties, ReportHeading.Responsibility, ReportHeading.WorkOther];

    /// <summary>L3611, with what case 28 asks for; the last ones may stay empty.</summary>
    public static readonly IReadOnlyList<ReportHeading> Integrity =
    [
        ReportHeading.IntegrityRules, ReportHeading.PersonalMatters, ReportHeading.Gifts, ReportHeading.Remedy, ReportHeading.Demands, ReportHeading.Housing, ReportHeading.Car, ReportHeading.Family,
        ReportHeading.IntegrityOther,
    ];

    /// <summary>案例28, in the order of L3647.</summary>
    public static readonly IReadOnlyList<ReportHeading> Case28 =
    [
        ReportHeading.IntegrityRules, ReportHeading.PersonalMatters, ReportHeading.Gifts, ReportHeading.Housing, ReportHeading.Car, ReportHeading.Family, ReportHeading.Duties, ReportHeading.Responsibility,
    ];

    public static readonly IReadOnlyDictionary<ReportHeading, string> Words = new Dictionary<ReportHeading, string>
    {
        [ReportHeading.Theory] = "学习贯彻理论和路线方针政策", [ReportHeading.Centralism] = "执行民主集中制", [ReportHeading.Personnel] = "执行干部人事制度和纪律", [ReportHeading.Duties] = "履行岗位职责",
        [ReportHeading.Responsibility] = "落实党风廉政建设责任制", [ReportHeading.WorkOther] = "述职的其他内容", [ReportHeading.IntegrityRules] = "遵守廉洁自律规定",
        [ReportHeading.PersonalMatters] = "报告个人重大事项（收入）", [ReportHeading.Gifts] = "礼品、礼金登记上交", [ReportHeading.Remedy] = "上次提出的问题的整改", [ReportHeading.Demands] = "干部群众要求说明的问题",
        [ReportHeading.Housing] = "住房", [ReportHeading.Car] = "公务用车", [ReportHeading.Family] = "配偶、子女从业", [ReportHeading.IntegrityOther] = "述廉的其他内容",
    };
}
