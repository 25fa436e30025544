using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Campaigns;

/// <summary>Rules of education campaigns: 通报2005 L245–L287, 综述2005 L10–L24.</summary>
public static class CampaignChecks
{
    public static readonly RuleChecks<StageFacts> Starting = new RuleChecks<StageFacts>()
        .Add("CMP-STAGE-ORDER", static (facts, rule) => facts.Number > 1 && facts.FormerStartedOn is null
            ? rule.Broken("前一个阶段还没有开始，不能进入这个阶段。", "", "请先开始前一个阶段。")
            : facts.StartedOn < facts.FormerStartedOn
                ? rule.Broken($"开始日期早于前一阶段的开始日期 {facts.FormerStartedOn:yyyy-MM-dd}。", "On", "请核对日期。") : null);

    public static readonly RuleChecks<StageFacts> Days = new RuleChecks<StageFacts>()
        .Add("CMP-STAGE-DAYS", static (facts, rule) => facts switch
        {
            _ when facts.StartedOn > facts.Today => rule.Broken("开始日期不能晚于今天。", "On", "请核对日期。"),
            _ when facts.EndedOn < facts.StartedOn => rule.Broken($"结束日期早于开始日期 {facts.StartedOn:yyyy-MM-dd}。", "On", "请核对日期。"),
            _ when facts.EndedOn > facts.Today => rule.Broken("结束日期不能晚于今天。", "On", "请核对日期。"),
            _ when facts.PlannedEnd < facts.StartedOn => rule.Broken($"计划结束日期早于开始日期 {facts.StartedOn:yyyy-MM-dd}。", "PlannedEnd", "请核对日期。"),
            _ => null,
        });

    // L279.
    public static readonly RuleChecks<StageFacts> Prolonging = new RuleChecks<StageFacts>()
        .AddMany("CMP-STAGE-PROLONG", static (facts, rule) => Prolonged(facts, rule));

    public static readonly RuleChecks<StageEnding> Ending = new RuleChecks<StageEnding>()
        .Add("CMP-STAGE-DONE", static (facts, rule) => facts is { Number: CampaignStage.Analysis, Undone: > 0 }
            ? rule.Broken($"{facts.Branches} 个支部中还有 {facts.Undone} 个没有完成分析评议。", "Reason", "请督促完成；确需结束的，请写明理由。") : null);

    public static readonly RuleChecks<PlacementFacts> Placing = new RuleChecks<PlacementFacts>()
        .Add("CMP-UNPLACED", static (facts, rule) => facts.Unplaced > 0
            ? rule.Broken($"还有 {facts.Unplaced} 名党员没有落实参加的支部，本批次不能开始。", "", "请先点“落实参加”。") : null)
        .Add("CMP-PLACED-ONCE", static (facts, rule) => facts.PlacedElsewhere
            ? rule.Broken("这名党员在本次教育活动中已经落实到一个支部。", "", "需要换支部的，请在“调整”中办理。") : null);

    public static readonly RuleChecks<MoveFacts> Moving = new RuleChecks<MoveFacts>()
        .AddMany("CMP-MOVE-BRANCH", static (facts, rule) => Moved(facts, rule));

    public static readonly RuleChecks<RemoveFacts> Removing = new RuleChecks<RemoveFacts>()
        .AddMany("CMP-REMOVE", static (facts, rule) => Removed(facts, rule));

    public static readonly RuleChecks<TaskFacts> Tasks = new RuleChecks<TaskFacts>()
        .AddMany("CMP-TASK-DAY", static (facts, rule) => DaysOf(facts).Where(d => d.Day < facts.StartedOn || d.Day > facts.Today)
            .Select(d => rule.Broken($"{facts.Name}：{d.What}日期应在 {facts.StartedOn:yyyy-MM-dd} 到 {facts.Today:yyyy-MM-dd} 之间。", d.Field, "请核对日期。")))
        .Add("CMP-FEEDBACK", static (facts, rule) => facts switch
        {
            { FedBackOn: null } => null,
            { OpinionOn: null } => rule.Broken($"{facts.Name}还没有评议意见，不能登记反馈。", nameof(facts.FedBackOn), "请先登记评议意见写成的日期。"),
            _ when facts.FedBackOn < facts.OpinionOn => rule.Broken($"{facts.Name}：反馈日期早于评议意见写成的日期 {facts.OpinionOn:yyyy-MM-dd}。", nameof(facts.FedBackOn), "请核对日期。"),
            { HasFeeder: false } => rule.Broken($"{facts.Name}：没有写明由谁反馈。", "FedBackBy", "请选择反馈人。"),
            { FeedsSelf: true } => rule.Broken($"{facts.Name}不能自己向自己反馈。", "FedBackBy", "请去掉这名党员，或者另选反馈人。"),
            _ => null,
        });

    // L263: every member, fed back to the person.
    public static readonly RuleChecks<BranchCompletion> Completing = new RuleChecks<BranchCompletion>()
        .Add("CMP-FEEDBACK-ALL", static (facts, rule) => facts.Members == 0
            ? rule.Broken("还没有党员落实到这个支部，不能算完成。", "", "请先落实参加。")
            : facts.Missing.Count > 0
                ? rule.Broken($"还有 {facts.Missing.Count} 名党员没有得到评议意见的反馈：{Named(facts.Missing)}。", "", "请先反馈到本人并登记。") : null);

    public static readonly RuleChecks<FigureFacts> Figures = new RuleChecks<FigureFacts>()
        .Add("CMP-FIG-CORRECTED", static (facts, rule) => facts.CorrectedAtOnce > facts.Opinions
            ? rule.Broken($"即知即改 {facts.CorrectedAtOnce} 件，多于意见 {facts.Opinions} 条。", nameof(facts.CorrectedAtOnce), "请核对。") : null)
        .AddMany("CMP-FIG-LEADERS", static (facts, rule) => Leaders(facts, rule));

    public static readonly RuleChecks<CoverageRow> Parts = new RuleChecks<CoverageRow>()
        .AddMany("CMP-PARTS", static (facts, rule) => new[]
        {
            (facts.TookPart, facts.Members, "参加的党员", "党员"), (facts.Written + facts.Oral, facts.Members, "书面和口头分析", "党员"),
            (facts.Retired, facts.Branches, "离退休支部", "支部"), (facts.Covered, facts.Branches, "参加的支部", "支部"),
            (facts.LeadersBoth, facts.LeadersDue, "参加双重组织生活的领导干部", "应参加的"),
        }.Where(p => p.Item1 > p.Item2).Select(p => rule.Broken($"{p.Item3} {p.Item1} 多于{p.Item4} {p.Item2}。", "", "请核对。")));

    public static readonly RuleChecks<RateFacts> Rate = new RuleChecks<RateFacts>()
        .Add("CMP-RATE", static (facts, rule) => facts.Part > facts.Whole ? rule.Broken($"{facts.What}超过 100%：{facts.Part} ÷ {facts.Whole}。") : null);

    public static readonly RuleChecks<OpinionFacts> Opinion = new RuleChecks<OpinionFacts>()
        .AddMany("CMP-OPN-DAYS", static (facts, rule) => OpinionDays(facts, rule))
        .Add("CMP-OPN-MEASURE", static (facts, rule) => facts switch
        {
            { HasMeasure: false } => null,
            { HasResponsible: false } => rule.Broken("写了整改措施，没有责任人。", "Responsible", "请选择或填写责任人。"),
            { DueOn: null, Result: not OpinionResult.AtOnce } => rule.Broken("写了整改措施，没有时间节点。", nameof(facts.DueOn), "请填写哪一天以前办结。"),
            _ => null,
        })
        .Add("CMP-OPN-CLOSE", static (facts, rule) => facts switch
        {
            { Result: OpinionResult.Open, ClosedOn: null } => null,
            { Result: OpinionResult.Open } => rule.Broken("填了办结日期，没有选择办理结果。", nameof(facts.Result), "请选择结果，或者清空办结日期。"),
            { ClosedOn: null } => rule.Broken("没有办结日期。", nameof(facts.ClosedOn), "请填写。"),
            { Result: OpinionResult.Explained, HasExplanation: false } => rule.Broken("作出说明的，要写明说明的内容。", "Explanation"),
            { Result: OpinionResult.AtOnce or OpinionResult.Done, HasMeasure: false } => rule.Broken("没有写明整改措施，不能办结。", "Measure", "请填写措施；不能采纳的，请选“已说明”并写明。"),
            _ => null,
        });

    public static readonly RuleChecks<LookBackFacts> LookBack = new RuleChecks<LookBackFacts>()
        .AddMany("CMP-LOOKBACK", static (facts, rule) => facts.Unanswered
            .Select(n => rule.Broken($"第 {n} 个问题还没有回答。", $"Answers[{n - 1}].IsYes"))
            .Concat(facts.Unexplained.Select(n => rule.Broken($"第 {n} 个问题回答“否”，请写明怎样补上。", $"Answers[{n - 1}].Note"))));

    private static IEnumerable<Finding> Prolonged(StageFacts facts, RuleInForce rule)
    {
        if (facts.StartedOn is null || facts.EndedOn is not null)
            yield return rule.Broken("这个阶段不在进行中，不能延长。", "");
        if (facts.NewEnd is null || facts.NewEnd <= facts.PlannedEnd || facts.NewEnd < facts.StartedOn)
            yield return rule.Broken(
                facts.PlannedEnd is { } planned ? $"延长后的结束日期应晚于 {planned:yyyy-MM-dd}。" : "请填写结束日期，不早于开始日期。", "NewEnd");
        if (string.IsNullOrWhiteSpace(facts.Reason))
            yield return rule.Broken("请写明延长的理由。", "Reason");
    }

    private static IEnumerable<Finding> Moved(MoveFacts facts, RuleInForce rule)
    {
        if (!facts.HasReceiver)
            yield return rule.Broken("没有接收的支部，或者它不是本批次的支部。", "To", "请从列表中选择。");
        if (facts.IsSame)
            yield return rule.Broken("现在就在这个支部参加。", "To", "请选择另一个支部。");
        if (string.IsNullOrWhiteSpace(facts.Reason))
            yield return rule.Broken("请写明为什么在别处参加。", "Reason", "例如：居住地较近、托管。");
    }

    private static IEnumerable<Finding> Removed(RemoveFacts facts, RuleInForce rule)
    {
        if (facts.IsOnBooks)
            yield return rule.Broken("这名党员仍在本批次的参加单位在册，不能划出。", "", "换支部参加的，请在“调整”中办理。");
        if (facts.LeftOn < facts.PlacedOn || facts.LeftOn > facts.Today)
            yield return rule.Broken($"划出日期应在 {facts.PlacedOn:yyyy-MM-dd} 到 {facts.Today:yyyy-MM-dd} 之间。", "On", "请核对日期。");
        if (string.IsNullOrWhiteSpace(facts.Reason))
            yield return rule.Broken("请写明划出的理由。", "Reason");
    }

    private static IEnumerable<(DateOnly Day, string What, string Field)> DaysOf(TaskFacts facts)
    {
        (DateOnly? Day, string What, string Field)[] days =
        [
            (facts.AttendedOn, "参加", nameof(facts.AttendedOn)), (facts.AnalysedOn, "分析", nameof(facts.AnalysedOn)),
            (facts.OpinionOn, "评议意见", nameof(facts.OpinionOn)), (facts.FedBackOn, "反馈", nameof(facts.FedBackOn)),
        ];
        return days.Where(d => d.Day is not null).Select(d => (d.Day!.Value, d.What, d.Field));
    }

    // L253: only who was at both meetings counts. Everybody due is at both when the two attendances overlap by more than the whole.
    private static IEnumerable<Finding> Leaders(FigureFacts facts, RuleInForce rule)
    {
        var (due, branch, body, both) = (facts.LeadersDue, facts.LeadersAtBranch, facts.LeadersAtBody, facts.LeadersBoth);
        if (branch > due)
            yield return rule.Broken($"参加支部会的 {branch} 名，多于应参加的 {due} 名。", nameof(facts.LeadersAtBranch));
        if (body > due)
            yield return rule.Broken($"参加班子会的 {body} 名，多于应参加的 {due} 名。", nameof(facts.LeadersAtBody));
        if (both > Math.Min(due, Math.Min(branch, body)))
            yield return rule.Broken($"两个会都参加的 {both} 名，多于其中一个会的人数。", nameof(facts.LeadersBoth), "只参加一个会的不算双重组织生活。");
        else if (branch <= due && body <= due && both < branch + body - due)
            yield return rule.Broken($"两个会都参加的至少有 {branch + body - due} 名，填写的是 {both} 名。", nameof(facts.LeadersBoth), "请核对。");
    }

    private static IEnumerable<Finding> OpinionDays(OpinionFacts facts, RuleInForce rule)
    {
        if (facts.ReceivedOn > facts.Today)
            yield return rule.Broken("收到日期不能晚于今天。", nameof(facts.ReceivedOn), "请核对日期。");
        if (facts.DueOn < facts.ReceivedOn)
            yield return rule.Broken($"时间节点早于收到意见的日期 {facts.ReceivedOn:yyyy-MM-dd}。", nameof(facts.DueOn), "请核对日期。");
        if (facts.ClosedOn < facts.ReceivedOn || facts.ClosedOn > facts.Today)
            yield return rule.Broken($"办结日期应在 {facts.ReceivedOn:yyyy-MM-dd} 到 {facts.Today:yyyy-MM-dd} 之间。", nameof(facts.ClosedOn), "请核对日期。");
    }

    private static string Named(IReadOnlyList<string> names)
        => string.Join("、", names.Take(10)) + (names.Count > 10 ? $" 等 {names.Count} 名" : "");
}
