using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Setups;

/// <summary>Rules of setting an organisation up, 2008 handbook L741-775.</summary>
public static class SetUpChecks
{
    public static readonly RuleChecks<SetUpFacts> Contents = new RuleChecks<SetUpFacts>()
        .Add("ORG-SETUP-APPLICANT", static (facts, rule) => facts.HasApplicant
            ? null : rule.Broken("请写明由谁申请。", "Applicant", "筹建领导小组、行政负责人中的党员或原党组织，并写明名称。"))
        .AddMany("ORG-SETUP-CONTENTS", Missing)
        .Add("ORG-SETUP-JOINT", static (facts, rule) => facts switch
        {
            { IsJoint: false } => null,
            { IsBranch: false } => rule.Broken("联合成立的只能是党支部。", "Kind", "请改选党支部。"),
            { Units: < 2 } => rule.Broken("联合成立要写明两个以上单位。", "JointUnits", "每行写一个单位。"),
            _ => null,
        });

    public static readonly RuleChecks<SizeLimit> Size = new RuleChecks<SizeLimit>()
        // L741 says fewer than 50 and more than 50: at 50 somebody has to choose.
        .Add("ORG-SIZE-NO-BAND", static (facts, rule) => facts.Members == facts.Limit
            ? rule.Broken($"党员恰为 {facts.Members} 名，手册没有规定设党支部还是党总支。", "SizeReason", "请在“人数与形式”中写明选择的理由。") : null);

    public static readonly RuleChecks<InspectionFacts> Inspection = new RuleChecks<InspectionFacts>()
        .AddMany("ORG-SETUP-INSPECTION", static (facts, rule) => Answers(
            rule, "考察没有通过，不能转入审议", (facts.ReasonsSufficient, "理由充分", "ReasonsSufficient"),
            (facts.CandidatesQualified, "班子人选符合条件", "CandidatesQualified")));

    public static readonly RuleChecks<FourChecks> BeforeCommittee = new RuleChecks<FourChecks>()
        .AddMany("ORG-SETUP-FOUR-CHECKS", static (facts, rule) => Answers(
            rule, "还不能提交党委会", (facts.FactsTrue, "情况属实", "FactsTrue"), (facts.ReasonsSufficient, "理由充分", "ReasonsSufficient"),
            (facts.ConformsToCharter, "符合党章和有关规定", "ConformsToCharter"), (facts.CandidatesQualified, "人选符合条件", "CandidatesQualified")));

    public static readonly RuleChecks<SetUpReplyFacts> Reply = new RuleChecks<SetUpReplyFacts>()
        .AddMany("ORG-SETUP-REPLY", static (facts, rule) => ReplyOf(facts, rule));

    private static IEnumerable<Finding> Missing(SetUpFacts facts, RuleInForce rule)
    {
        (bool Has, string What, string Field)[] contents =
        [
            (facts.HasReasons, "（一）成立的理由", "Reasons"),
            (facts.HasWorkers, "（二）干部职工人数", "Workers"),
            (facts.HasMembers, "（二）党员人数", "FullMembers"),
            (facts.HasDistribution, "（二）党员分布情况", "Distribution"),
            (!facts.NeedsPlan || facts.HasPlan, "（三）下设党总支、党支部的方案", "SubordinatePlan"),
            (facts.HasLeaders, "（四）领导班子的人选", "Leaders"),
            (facts.HasLevel, "（五）行政级别", "AdministrativeLevel"),
            (facts.HasEstablishmentDocument, "（五）编制部门的批件", "EstablishmentDocument"),
        ];
        return contents.Where(c => !c.Has).Select(c => rule.Broken($"请示还缺{c.What}，不能报送。", c.Field, "请补齐后再报送。"));
    }

    private static IEnumerable<Finding> Answers(RuleInForce rule, string what, params (bool Yes, string Words, string Field)[] answers)
        => answers.Where(a => !a.Yes).Select(a => rule.Broken($"{what}：“{a.Words}”没有确认。", a.Field, "核实后确认；不能确认的，退回补正。"));

    private static IEnumerable<Finding> ReplyOf(SetUpReplyFacts facts, RuleInForce rule)
    {
        if (facts.Status != CaseStatus.Agreed)
            yield return rule.Broken("党委会还没有同意，不能批复。", "", "请先登记党委会的意见。");
        if (ChineseText.Clean(facts.Number).Length == 0)
            yield return rule.Broken("批复没有文号，党组织不能成立。", "ReplyNumber", "请填写批复文号。");
        if (facts.RepliedOn is null)
            yield return rule.Broken("批复没有日期。", "RepliedOn", "请填写批复日期。");
        if (ChineseText.Clean(facts.Signatory).Length == 0)
            yield return rule.Broken("批复没有签发人。", "Signatory", "请填写签发人。");
    }
}
