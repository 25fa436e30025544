using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Affiliations;

/// <summary>Rules of a change of affiliation, 2008 handbook L783-797.</summary>
public static class AffiliationChecks
{
    public static readonly RuleChecks<ConsultationFacts> Consultation = new RuleChecks<ConsultationFacts>()
        .AddMany("ORG-AFF-CONSULT", Consulted);

    public static readonly RuleChecks<AffiliationRefusalFacts> Refusal = new RuleChecks<AffiliationRefusalFacts>()
        .AddMany("ORG-AFF-REFUSAL", Refused);

    public static readonly RuleChecks<MunicipalFacts> Municipal = new RuleChecks<MunicipalFacts>()
        .AddMany("ORG-AFF-MUNICIPAL", MunicipalReplied);

    public static readonly RuleChecks<AffiliationReplyFacts> Reply = new RuleChecks<AffiliationReplyFacts>()
        .Add("ORG-AFF-SIGNED", static (facts, rule) => ChineseText.Clean(facts.Signatory).Length == 0
            ? rule.Broken("批复还没有签发，不能办结。", "Signatory", "请填写签发人。") : null)
        .Add("ORG-AFF-NOTICE", static (facts, rule) => facts.Copies.Contains(facts.Moved, StringComparer.Ordinal)
            ? null : rule.Broken($"通知没有抄送{facts.Moved}。", "Copies", $"请在抄送单位中加上“{facts.Moved}”。"));

    private static IEnumerable<Finding> Consulted(ConsultationFacts facts, RuleInForce rule)
    {
        if (!AffiliationRoute.NeedsConsultation(facts.Origin))
            yield break;
        if (!facts.HasConsulted)
            yield return rule.Broken($"{AffiliationWords.Origins[facts.Origin]}提出的，要先征求意见。", "Consulted", "请登记征求了谁的意见：市委组织部、大口党委或区委。");
        if (!facts.HasDate)
            yield return rule.Broken("没有征求意见的日期。", "ConsultedOn", "请填写日期。");
        if (!facts.HasOpinion)
            yield return rule.Broken("没有登记对方的意见。", "ConsultedOpinion", "请填写对方的意见。");
    }

    private static IEnumerable<Finding> Refused(AffiliationRefusalFacts facts, RuleInForce rule)
    {
        if (!facts.HasReason)
            yield return rule.Broken("不同意的，要说明理由。", "RefusalReason", "请写明理由。");
        if (!facts.HasHandling)
            yield return rule.Broken("不同意的，要提出处理意见。", "Handling", "请写明如何处理。");
    }

    private static IEnumerable<Finding> MunicipalReplied(MunicipalFacts facts, RuleInForce rule)
    {
        if (!AffiliationRoute.NeedsMunicipalReply(facts.Level))
            yield break;
        if (!facts.HasNumber)
            yield return rule.Broken("局级及以上的，要有市委批复。", "MunicipalNumber", "请报市委，收到批复后填写文号。");
        if (!facts.HasDate)
            yield return rule.Broken("没有市委批复的日期。", "MunicipalOn", "请填写市委批复的日期。");
    }
}
