using PartyBuilding.Core.Members;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appraisals;

/// <summary>Rules of the democratic appraisal of members, 手册2008 L1767-1803.</summary>
public static class AppraisalChecks
{
    private const int MostNames = 10;

    public static readonly RuleChecks<RoundLength> Opening = new RuleChecks<RoundLength>()
        .Add("APR-CONCENTRATED", static (facts, rule) => facts.EndsOn.DayNumber - facts.StartsOn.DayNumber + 1 > rule.Number("days")
            ? rule.Broken($"计划超过 {rule.Value("days")} 天。", "EndsOn", "请缩短，或在“说明”中写明理由。") : null);

    // L1771: five stages, one after the other unless the department says otherwise.
    public static readonly RuleChecks<StageFacts> Stage = new RuleChecks<StageFacts>()
        .Add("APR-STAGE-ORDER", static (facts, rule) => rule.Value("order") != "strict" ? null : facts.What is { } what
            ? facts.Wanted <= facts.Current ? null
            : rule.Broken($"{what}属于第{AppraisalWords.Number(facts.Wanted)}阶段（{AppraisalWords.Stages[facts.Wanted]}），现在是{AppraisalWords.Stages[facts.Current]}阶段。", "", "请先进入这一阶段。")
            : facts.Wanted == facts.Current + 1 ? null
            : rule.Broken($"{AppraisalWords.Stages[facts.Current]}阶段还没有结束，不能进入{AppraisalWords.Stages[facts.Wanted]}阶段。", "To", "请依次进入下一阶段。"));

    public static readonly RuleChecks<StageStepFacts> Leaving = new RuleChecks<StageStepFacts>()
        .Add("APR-STAGE-STEPS", static (facts, rule) => facts.Missing.Count == 0 ? null
            : rule.Broken($"{AppraisalWords.Stages[facts.Stage]}阶段还没有登记：{string.Join("、", facts.Missing)}。", "Reason", "请补登，或写明理由。"));

    // L1789: opinions of members and of others first.
    public static readonly RuleChecks<GroupMeetingFacts> GroupMeeting = new RuleChecks<GroupMeetingFacts>()
        .AddMany("APR-OPINIONS-FIRST", static (facts, rule) => NotHeard(facts).Select(who =>
            rule.Broken($"党小组评议会之前（{facts.On:yyyy-MM-dd}）还没有听取{who}的意见。", "On", $"请先登记听取{who}意见。")));

    public static readonly RuleChecks<ResultFacts> Result = new RuleChecks<ResultFacts>()
        .Add("APR-WHO", static (facts, rule) => facts.Standing == MemberStanding.Probationary && rule.Value("probationary") == "none"
            ? rule.Broken($"{facts.Name}在评议基准日是预备党员，参加评议，不定结果。", "Entries", "请不要选这名党员。") : null)
        .Add("APR-EVIDENCE", static (facts, rule) => !AppraisalResults.NeedsHandling(facts.ResultCode) ? null
            : facts.Among > 1 ? rule.Broken("指出问题要有依据，这样的结果只能逐名登记。", "ResultCode", "请打开这名党员的页面，写明依据。")
            : string.IsNullOrWhiteSpace(facts.Evidence) ? rule.Broken($"{facts.Name}的评语没有写明依据。", "Evidence", "请写明有据可查的事实。") : null);

    public static readonly RuleChecks<FeedbackFacts> Feedback = new RuleChecks<FeedbackFacts>()
        .Add("APR-FEEDBACK-AFTER", static (facts, rule) => facts.CommentedOn is not { } commented
            ? rule.Broken($"{facts.Name}还没有评语，不能反馈。", "Entries", "请先登记评语和结果。")
            : facts.On < commented ? rule.Broken($"{facts.Name}的反馈日期早于评语（{commented:yyyy-MM-dd}）。", "On", "请核对日期。") : null)
        .Add("APR-FEEDBACK-OTHER", static (facts, rule) => facts.IsOwn
            ? rule.Broken($"{facts.Name}不宜由本人反馈给本人。", "ByKey", "请另选反馈人，或写明理由。") : null);

    // L1795: educate first; leaving the party is a procedure of its own.
    public static readonly RuleChecks<HandlingFacts> Handling = new RuleChecks<HandlingFacts>()
        .Add("APR-HANDLED-RESULT", static (facts, rule) => AppraisalResults.NeedsHandling(facts.ResultCode) ? null
            : rule.Broken($"{facts.Name}没有评为基本不合格或者不合格，没有要处理的。", "Kind", "请核对党员和结果。"))
        .Add("APR-EDUCATE-FIRST", static (facts, rule) => facts.Kind == HandlingKind.Education || facts.EducatedOn <= facts.On ? null
            : rule.Broken($"还没有对{facts.Name}进行教育帮助。", "Kind", "请先登记教育帮助。"))
        .Add("APR-REMOVAL-PROCEDURE", static (facts, rule) => facts.Kind == HandlingKind.Removal
            ? rule.Broken("除名不是评议的直接结果。", "Kind", "请登记“建议按党章程序处理”，手续在党员的“减少”页办理。") : null)
        .Add("APR-CORRECTION-LIMIT", static (facts, rule) => facts.DueOn > facts.On.AddMonths(rule.Number("months"))
            ? rule.Broken($"改正期限超过 {rule.Value("months")} 个月。", "DueOn", "请缩短，或写明理由。") : null);

    public static readonly RuleChecks<FilingFacts> Filing = new RuleChecks<FilingFacts>()
        .Add("APR-FILING", static (facts, rule) => !facts.PersonalFile && GoesToPersonalFile(facts.ResultCode, rule)
            ? rule.Broken($"{facts.Name}的材料要同时存入本人档案。", "PersonalFiles", "请勾选这名党员。") : null);

    public static readonly RuleChecks<ClosingFacts> Closing = new RuleChecks<ClosingFacts>()
        .AddMany("APR-CLOSE-COMPLETE", static (facts, rule) => new[] { (Names: facts.WithoutComment, What: "评语"), (Names: facts.WithoutFeedback, What: "反馈") }
            .Where(x => x.Names.Count > 0)
            .Select(x => rule.Broken($"还有 {x.Names.Count} 名党员没有{x.What}：{Few(x.Names)}。", "", $"请补登{x.What}，或注明另列的原因。")))
        .Add("APR-CLOSE-STEPS", static (facts, rule) => facts.MissingSteps.Count == 0 ? null
            : rule.Broken($"还没有登记：{string.Join("、", facts.MissingSteps)}。", "Reason", "请补登，或写明理由。"))
        .Add("APR-SPECIAL-MEETING", static (facts, rule) => facts.SpecialMeetingOn is null
            ? rule.Broken("这一年没有登记专题组织生活会。", "Reason", "请补登，或写明理由。") : null);

    /// <summary>Excellent and unqualified by the source; basically unqualified by the parameter.</summary>
    internal static bool GoesToPersonalFile(string? code, RuleInForce rule)
        => code is AppraisalResults.Excellent or AppraisalResults.Unqualified
            || (code == AppraisalResults.BasicallyUnqualified && rule.Value("basically") == "yes");

    private static IEnumerable<string> NotHeard(GroupMeetingFacts facts)
    {
        if (!(facts.MembersHeardOn <= facts.On))
            yield return "党员";
        if (!(facts.OthersHeardOn <= facts.On))
            yield return "群众";
    }

    private static string Few(IReadOnlyList<string> names)
        => string.Join("、", names.Take(MostNames)) + (names.Count > MostNames ? "等" : "");
}
