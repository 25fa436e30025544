using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>确定考察对象: 手册2008 L2531, L2702.</summary>
public static class CandidateChecks
{
    public static readonly RuleChecks<CandidateFacts> One = new RuleChecks<CandidateFacts>()
        .Add("APPT-SIGNED", static (facts, rule) => facts.Source != CandidateSource.Individual || facts.HasSignedMaterial ? null
            : rule.Broken($"{facts.Name}由个人推荐，没有署名的推荐材料。", "Source", "请推荐人写出材料并署名。"))
        .Add("APPT-VOTED", static (facts, rule) => facts.Source is CandidateSource.Nomination or CandidateSource.Application || facts.Votes is not null ? null
            : rule.Broken($"{facts.Name}没有经过民主推荐。", "Source", "个人推荐的人选，也要纳入民主推荐。"))
        .Add("APPT-EXAM", static (facts, rule) => facts.Source != CandidateSource.Application || facts.IsTested ? null
            : rule.Broken($"{facts.Name}没有通过资格审查，或者没有参加考试。", "Source", "请先登记报名、资格审查和成绩。"))
        .Add("APPT-NOMINATED", static (facts, rule) => facts.Source != CandidateSource.Nomination || facts.IsSpecialNeed ? null
            : rule.Broken($"{facts.Name}由组织提名，这个职位没有注明工作特殊需要。", "Source", "只有个别特殊需要的领导人选才由组织提名。"))
        .Add("APPT-SUPPORTED", static (facts, rule) => facts.IsSupported ? null
            : rule.Broken($"{facts.Name}在本单位没有得到多数群众拥护，不能列为考察对象。", "IsSupported"))
        .Add("APPT-PROPOSER", static (facts, rule) => facts.Relation is null ? null
            : rule.Broken($"提名人、推荐人同{facts.Name}是{facts.Relation}关系，不能提名、推荐。", "Relation", "请由其他人或者组织提名。"));

    public static readonly RuleChecks<CandidateRatioFacts> Ratio = new RuleChecks<CandidateRatioFacts>()
        .Add("APPT-RATIO-TERM", static (facts, rule) => facts.Kind != CaseKind.TermChange || facts.Candidates >= AtLeast(facts.Posts, rule.Number("percent")) ? null
            : rule.Broken($"{facts.Posts} 个职位，考察对象 {facts.Candidates} 人，一般多 {rule.Value("percent")}%，至少 {AtLeast(facts.Posts, rule.Number("percent"))} 人。", "Chosen", "请增加人选，或者写明理由。"))
        .Add("APPT-RATIO-ONE", static (facts, rule) => facts.Kind != CaseKind.Individual || (facts.Candidates - facts.Posts >= rule.Number("least") && facts.Candidates - facts.Posts <= rule.Number("most")) ? null
            : rule.Broken($"{facts.Posts} 个职位，考察对象 {facts.Candidates} 人，一般多 {rule.Value("least")} 到 {rule.Value("most")} 人。", "Chosen", "请调整人选，或者写明理由。"))
        .Add("APPT-RATIO-OPEN", static (facts, rule) => facts.Kind is not (CaseKind.OpenSelection or CaseKind.Competition) || facts.Candidates >= facts.Posts * rule.Number("times") ? null
            : rule.Broken($"{facts.Posts} 个职位，考察对象 {facts.Candidates} 人，一般 {rule.Value("times")}:1。", "Chosen", "请增加人选，或者写明理由。"))
        .Add("APPT-RATIO-TWO", static (facts, rule) => facts.Kind is not (CaseKind.OpenSelection or CaseKind.Competition) || facts.Candidates >= facts.Posts * 2 ? null
            : rule.Broken($"公开选拔、竞争上岗，每个职位的考察对象不少于两人，现在 {facts.Posts} 个职位 {facts.Candidates} 人。", "Chosen"))
        .Add("APPT-APPRAISED", static (facts, rule) => facts.Kind != CaseKind.Competition || facts.IsAppraised ? null
            : rule.Broken("竞争上岗还没有民主测评，不能确定考察对象。", null, "请登记民主测评。"))
        .Add("APPT-TESTED", static (facts, rule) => facts.Kind is not (CaseKind.OpenSelection or CaseKind.Competition) || facts.Tested >= facts.Posts * rule.Number("times") ? null
            : rule.Broken($"三票制：{facts.Posts} 个职位，参加测试 {facts.Tested} 人，一般不少于 {rule.Number("times") * facts.Posts} 人。", null, "请增加人选，或者写明理由。"))
        .Add("APPT-RATIO-HALF", static (facts, rule) => facts.Kind is not (CaseKind.OpenSelection or CaseKind.Competition) || facts.Candidates * 10 >= facts.Posts * rule.Number("tenths") ? null
            : rule.Broken($"三票制：{facts.Posts} 个职位，考察对象 {facts.Candidates} 人，一般不少于 {(rule.Number("tenths") * facts.Posts + 9) / 10} 人。", "Chosen", "请增加人选，或者写明理由。"));

    /// <summary>Posts and so many percent more, rounded up: the text gives no rounding.</summary>
    private static int AtLeast(int posts, int percent) => posts + (((posts * percent) + 99) / 100);
}
