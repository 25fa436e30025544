namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>The Chinese words of the cases' codes.</summary>
public static class CaseWords
{
    public static string Kind(CaseKind kind) => kind == CaseKind.SetUp ? "成立党组织" : "隶属关系变更";

    public static string Status(CaseStatus status, CaseKind kind) => status switch
    {
        CaseStatus.Draft => "草稿",
        CaseStatus.Returned => "退回补正",
        CaseStatus.Submitted => kind == CaseKind.SetUp ? "待考察" : "待讨论",
        CaseStatus.Inspected => "已考察，待提交党委会",
        CaseStatus.BeforeCommittee => "待党委会审议",
        CaseStatus.AtMunicipal => "待市委批复",
        CaseStatus.Agreed => "已同意，待批复",
        CaseStatus.Done => kind == CaseKind.SetUp ? "已成立" : "已变更",
        CaseStatus.NotAgreed => "不同意",
        _ => "已撤回",
    };
}
