using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.LifeMeetings;

/// <summary>The rules of life-meetings.rule.json.</summary>
public static class LifeMeetingChecks
{
    public static readonly RuleChecks<LifeMeetingFacts> Step = new RuleChecks<LifeMeetingFacts>()
        .Add("DLM-DATE", static (f, rule) => f.On > f.Today ? rule.Broken("日期晚于今天。", nameof(f.On), "请核对日期。")
            : f.Step is LifeStepKind.Report or LifeStepKind.Filed && f.On < f.HeldOn ? rule.Broken($"日期早于召开的日期 {f.HeldOn:yyyy-MM-dd}。", nameof(f.On), "请核对日期。") : null)
        .Add("DLM-PRE-DAYS", static (f, rule) => f.Step == LifeStepKind.PreReport && f.On > f.DueOn
            ? rule.Broken($"会前材料应在 {f.DueOn:yyyy-MM-dd} 以前上报，迟报 {f.On.DayNumber - f.DueOn.Value.DayNumber} 天。", nameof(f.On)) : null)
        .Add("DLM-REPORT-DAYS", static (f, rule) => f.Step == LifeStepKind.Report && f.On > f.DueOn
            ? rule.Broken($"情况报告应在 {f.DueOn:yyyy-MM-dd} 以前上报，迟报 {f.On.DayNumber - f.DueOn.Value.DayNumber} 天。", nameof(f.On)) : null)
        .Add("DLM-NOTICE-BEFORE", static (f, rule) => f.Step == LifeStepKind.Communicated && (f.HeldOn is not { } held || f.On < held)
            ? rule.Broken(f.HeldOn is null ? "还没有开会，不能登记通报。" : $"通报日期早于召开的日期 {f.HeldOn:yyyy-MM-dd}。", nameof(f.On), "请核对日期。") : null)
        .Add("DLM-NOTICE-FORM", static (f, rule) => f.Step == LifeStepKind.Communicated && (f.Form is not { } form || !Enum.IsDefined(form))
            ? rule.Broken("没有选通报的方式。", "Notice", "请选书面、座谈会或者大会。") : null)
        // L1749: two usual times that overlap in July and August only; a note, never a fault.
        .Add("DLM-WINDOW", static (f, rule) => f.Step != LifeStepKind.Held ? null
            : (Within(f.On.Month, rule, "from", "to"), Within(f.On.Month, rule, "localFrom", "localTo")) switch
            {
                (true, true) => null,
                (true, false) => rule.Broken($"{f.On.Month}月{Usual(rule)}以内，不{Local(rule)}以内，仅作提示。"),
                (false, true) => rule.Broken($"{f.On.Month}月{Local(rule)}以内，不{Usual(rule)}以内，仅作提示。"),
                _ => rule.Broken($"{f.On.Month}月不{Usual(rule)}以内，也不{Local(rule)}以内，仅作提示。"),
            });

    public static readonly RuleChecks<HoldingFacts> Holding = new RuleChecks<HoldingFacts>()
        .AddMany("DLM-START", static (f, rule) => Start(f, rule))
        .Add("DLM-PREPARED", static (f, rule) => f.HasTalks || f.HasOpinions ? null : rule.Broken("没有谈心和征求意见的记录。", null, "请先登记，或者写明理由。"))
        .AddMany("DLM-ABSENCE", static (f, rule) => f.Absent.Where(a => string.IsNullOrWhiteSpace(a.Reason)).Select(a => rule.Broken($"{a.Name}缺席，没有写明原因。", "Answers", "请写明原因。")))
        .Add("DLM-SUMMING-UP", static (f, rule) => f.MissingAnswers.Count == 0 ? null : rule.Broken($"总结缺{string.Join("、", f.MissingAnswers)}。", nameof(LifeStep.Problems), "请写上。"));

    public static readonly RuleChecks<ReportFacts> Report = new RuleChecks<ReportFacts>()
        .Add("DLM-REPORT-FIELDS", static (f, rule) => f.Missing.Count == 0 ? null : rule.Broken($"情况报告缺{string.Join("、", f.Missing)}。", null, "请补齐。"));

    public static readonly RuleChecks<MeasureFacts> Measure = new RuleChecks<MeasureFacts>()
        .Add("DLM-MEASURE", static (f, rule) => f.Responsible.Length == 0 ? rule.Broken("没有责任人。", nameof(f.Responsible), "请填写。")
            : f.DueOn is null ? rule.Broken("没有完成期限。", nameof(f.DueOn), "请填写。") : null);

    public static readonly RuleChecks<FilingFacts> Filing = new RuleChecks<FilingFacts>()
        .Add("DLM-FILE", static (f, rule) =>
        {
            List<string> missing = [.. f.HasRecord ? [] : new[] { "原始记录" }, .. f.HasReport ? [] : new[] { "情况报告" }, .. f.WithoutSpeech.Count == 0 ? [] : new[] { $"{string.Join("、", f.WithoutSpeech)}的发言材料" }];
            return missing.Count == 0 ? null : rule.Broken($"缺{string.Join("；", missing)}，不能归档。", null, "请补齐。");
        })
        .Add("DLM-SCORE-AGAIN", static (f, rule) => f is { Grade: LifeGrade.Poor, WasHeldAgain: false } ? rule.Broken("量化考核为较差，还没有重新召开。", null, "请登记重新召开的民主生活会。") : null);

    public static readonly RuleChecks<YearFacts> Year = new RuleChecks<YearFacts>()
        .Add("DLM-YEARLY", static (f, rule) => f.Held < rule.Number("times") && (f.IsCounty || rule.Value("below") == "list") ? rule.Broken($"{f.Body}{f.Year}年没有召开民主生活会。") : null);

    public static readonly RuleChecks<ScoreFacts> Score = new RuleChecks<ScoreFacts>()
        .Add("DLM-SCORE", static (f, rule) => f.Self is null || f.Group is null ? rule.Broken(f.Self is null ? "没有自评分，不能算总分。" : "考核指导组三个阶段没有评齐，不能算总分。") : null);

    private static string Usual(RuleInForce rule) => $"在一般时间（{rule.Value("from")} 至 {rule.Value("to")} 月）";

    private static string Local(RuleInForce rule) => $"在上海一般时间（{rule.Value("localFrom")} 至 {rule.Value("localTo")} 月）";

    private static bool Within(int month, RuleInForce rule, string from, string to) => month >= rule.Number(from) && month <= rule.Number(to);

    private static IEnumerable<Finding> Start(HoldingFacts f, RuleInForce rule)
    {
        if (!f.HasRecorder)
            yield return rule.Broken("没有指定记录人。", "Recorder", "请填写专门的记录人。");
        if (!f.HasLookBack)
            yield return rule.Broken("没有登记上次整改措施的“回头看”。", null, "请先登记“回头看”。");
        if (f.Unchecked > 0)
            yield return rule.Broken($"上次会议有 {f.Unchecked} 条整改措施没有检查结果。", null, "请先填写结果。");
    }
}
