using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>公开选拔、竞争上岗: 手册2008 L2678–L2682.</summary>
public static class ApplicantChecks
{
    public static readonly RuleChecks<ApplicantFacts> All = new RuleChecks<ApplicantFacts>()
        .Add("APPT-ANNOUNCED", static (facts, rule) => facts.IsAnnounced ? null : rule.Broken("还没有公布职位、条件和程序，不能报名。", null, "请先登记公告。"))
        .Add("APPT-INSIDE", static (facts, rule) => facts.Kind != CaseKind.Competition || facts.IsInside ? null
            : rule.Broken($"竞争上岗在本单位或者本系统内部进行，{facts.Name}不在这个范围。", "IsInside", "面向社会的请用公开选拔。"))
        .Add("APPT-SEAT", static (facts, rule) => !facts.HasScore || facts.IsQualified == true ? null
            : rule.Broken($"{facts.Name}没有通过资格审查，不参加考试。", "IsQualified"));
}
