using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Admissions.Checks;

/// <summary>Nobody is admitted twice at once.</summary>
public static class ApplicantChecks
{
    public static readonly RuleChecks<ApplicantFacts> All = new RuleChecks<ApplicantFacts>()
        .Add("ADM-MEMBER", static (facts, rule) => facts.IsMember
            ? rule.Broken("这个人已是在册党员，不用再申请入党。", "IdNumber", "请核对是否同一人；过去接收的，在“补录”中登记。") : null)
        .Add("ADM-OPEN-CASE", static (facts, rule) => facts.HasOpenCase
            ? rule.Broken("这个人已有一件没有办结的发展党员事项，不能再开一件。", "IdNumber", "请打开原来的事项办理；不在本单位的，请联系区委组织部。") : null);
}
