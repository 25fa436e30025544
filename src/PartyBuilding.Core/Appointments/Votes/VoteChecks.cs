using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>When a body may vote on cadres and what passes: 手册2008 L2642–L2650, the district's method of April 2005 (S000 L545).</summary>
public static class VoteChecks
{
    public static readonly RuleChecks<MeetingStage> Agenda = new RuleChecks<MeetingStage>()
        .Add("VOTE-AGENDA", static (stage, rule) => stage == MeetingStage.Agenda ? null : rule.Broken("会议已经开始，议程不再增加。", null, "请列入下一次会议。"));

    public static readonly RuleChecks<StandFacts> Stands = new RuleChecks<StandFacts>()
        .Add("VOTE-ABSENT", static (facts, rule) => facts.MayVote ? null
            : rule.Broken($"{facts.Name}没有到会，或者在这一事项上回避，不参加表决。", nameof(SayOpinions.Choices), "缺席的人不投票，也不能委托他人。"));

    public static readonly RuleChecks<AgainFacts> Again = new RuleChecks<AgainFacts>()
        .Add("VOTE-DECIDED", static (facts, rule) => facts.Decided is not { } day || day.AddMonths(rule.Number("months")) < facts.On ? null
            : rule.Broken($"{facts.Name}的这一事项已于 {day:yyyy-MM-dd} 表决。", "CadreKey", "要改变决定，请先在原会议上登记超过半数成员同意复议。"))
        .Add("VOTE-FAILED-TWICE", static (facts, rule) => facts.Failed < rule.Number("times") ? null
            : rule.Broken($"{facts.Name}的这一事项已经 {facts.Failed} 次没有通过，不再提名。", "CadreKey", "可以提名其他职位。"));

    public static readonly RuleChecks<AgendaFacts> Opening = new RuleChecks<AgendaFacts>()
        .Add("VOTE-QUORUM", static (facts, rule) => facts.Present >= LeastPresent(facts.Due, rule) ? null
            : rule.Broken($"应到 {facts.Due} 人，实到 {facts.Present} 人，至少要到 {LeastPresent(facts.Due, rule)} 人才能表决。", null, "请等人到齐，或者改期。"))
        .Add("VOTE-INTRODUCED", static (facts, rule) => facts.Unpresented.Count == 0 ? null
            : rule.Broken($"还没有逐个介绍：{string.Join('、', facts.Unpresented)}。", null, "请登记介绍人和任免理由。"))
        .Add("VOTE-RELATIVE", static (facts, rule) => facts.ByRelatives.Count == 0 ? null
            : rule.Broken($"介绍人同{string.Join('、', facts.ByRelatives)}有应当回避的关系。", null, "请由其他人介绍。"))
        .Add("VOTE-PLENUM-SECRET", static (facts, rule) => facts.Body != VotingBody.Plenum || facts.ChiefPosts.Count == 0 || facts.Method == VotingMethod.Secret ? null
            : rule.Broken($"{string.Join('、', facts.ChiefPosts)}拟任党政正职，全委会只能无记名投票。", null, "请改为无记名投票。"))
        .Add("VOTE-PLENUM-ASKED", static (facts, rule) => facts.Body == VotingBody.Plenum || facts.Unasked.Count == 0 ? null
            : rule.Broken($"{string.Join('、', facts.Unasked)}拟任党政正职，还没有征求全委会成员的意见。", null, "请登记征求意见的人数和同意的人数，或者提交全委会表决。"))
        .Add("VOTE-SECRET", static (facts, rule) => facts.Body != VotingBody.StandingCommittee || facts.Method == VotingMethod.Secret ? null
            : rule.Broken("常委会没有用无记名投票。", null, "请改为无记名投票，或者写明理由。"));

    /// <summary>A finding when the item has not passed.</summary>
    public static readonly RuleChecks<VoteFacts> Majority = new RuleChecks<VoteFacts>()
        .Add("VOTE-MAJORITY", static (facts, rule) => facts.Agree >= LeastAgree(facts, rule) ? null
            : rule.Broken($"同意 {facts.Agree} 票，应到会成员 {facts.Due} 人，需要 {LeastAgree(facts, rule)} 票。"));

    public static readonly RuleChecks<OpinionFacts> Opinions = new RuleChecks<OpinionFacts>()
        .Add("VOTE-OPINION", static (facts, rule) => facts.Said == facts.Present ? null
            : rule.Broken($"{facts.Item}：应当表态 {facts.Present} 人，表态 {facts.Said} 人。", null, "请登记每个到会成员的意见。"));

    public static readonly RuleChecks<ReconsiderFacts> Reconsider = new RuleChecks<ReconsiderFacts>()
        .Add("VOTE-RECONSIDER", static (facts, rule) => facts.Consents >= More(facts.Members, rule) ? null
            : rule.Broken($"成员 {facts.Members} 人，同意复议 {facts.Consents} 人，没有超过半数。", nameof(ReconsiderItem.Consents)));

    /// <summary>Two thirds or more: exactly two thirds are enough.</summary>
    public static int LeastPresent(int due, RuleInForce rule) => ((due * rule.Number("of")) + rule.Number("in") - 1) / rule.Number("in");

    /// <summary>More than half of those due: exactly half is not enough.</summary>
    public static int LeastAgree(VoteFacts facts, RuleInForce rule) => More(facts.Due - (rule.Number("counted") == 1 ? 0 : facts.Avoiding), rule);

    private static int More(int people, RuleInForce rule) => (people * rule.Number("of") / rule.Number("in")) + 1;
}
