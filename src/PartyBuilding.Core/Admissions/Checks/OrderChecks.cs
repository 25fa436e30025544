using PartyBuilding.Core.Admissions.Procedure;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Admissions.Checks;

/// <summary>What every step keeps to: what comes first is done, the days follow each other, the form is filled.</summary>
public static class OrderChecks
{
    public static readonly RuleChecks<StepFacts> All = new RuleChecks<StepFacts>()
        .Add("ADM-FUTURE", static (facts, rule) => facts.Input.Day > facts.Today ? rule.Broken($"{facts.Step.DayLabel}不能晚于今天。", nameof(TakeStep.Day), "请核对日期。") : null)
        .AddMany("ADM-ORDER", static (facts, rule) => facts.Progress.Missing(facts.Step) is { Count: > 0 } missing
            ? missing.Select(s => rule.Broken($"“{facts.Step.Title}”之前要先办“{s.Title}”（{s.Source}）。", "", "请先登记这一步。"))
            : facts.Progress.MayTake(facts.Step) ? [] : [rule.Broken($"“{facts.Step.Title}”已经登记过，或者已经办到后面的步骤。", "", "请核对办理经过。")])
        .Add("ADM-DATE-ORDER", static (facts, rule) => facts.Progress.LatestBefore(facts.Step) is { } before && facts.Input.Day < before.Day
            ? rule.Broken(
                $"{facts.Step.DayLabel}（{facts.Input.Day:yyyy-MM-dd}）不能早于“{AdmissionProcedure.Title(before.Kind)}”的 {before.Day:yyyy-MM-dd}（{SourceOf(facts, before)}）。",
                nameof(TakeStep.Day), "请核对两个日期。")
            : null)
        .Add("ADM-SECOND-DAY", static (facts, rule) => facts.Input.SecondDay < facts.Input.Day
            ? rule.Broken($"后一个日期（{facts.Input.SecondDay:yyyy-MM-dd}）不能早于{facts.Step.DayLabel}。", nameof(TakeStep.SecondDay), "请核对两个日期。") : null)
        .AddMany("ADM-PERIOD", static (facts, rule) => Period(facts, rule))
        .AddMany("ADM-COMPLETE", static (facts, rule) => facts.Step.Fields.Where(f => f.IsRequired && IsEmpty(facts.Input, f))
            .Select(f => rule.Broken($"请填写{f.Label}。", f.Name)));

    private static string SourceOf(StepFacts facts, AdmissionStep before) => facts.Progress.Procedure.Find(before.Kind)?.Source ?? "";

    private static IEnumerable<Finding> Period(StepFacts facts, RuleInForce rule)
    {
        if (facts.Input.Period is not { } period || facts.Kind is not (AdmissionStepKind.MonthlyReport or AdmissionStepKind.QuarterRecord))
            yield break;
        var first = facts.Kind == AdmissionStepKind.MonthlyReport ? Probation.ProbationPeriods.FirstOfMonth(period) : Probation.ProbationPeriods.FirstOfQuarter(period);
        if (first is not { } begin)
            yield return rule.Broken(facts.Kind == AdmissionStepKind.MonthlyReport ? "月份写成 202606 的样子。" : "季度写成 20262 的样子，末位 1 至 4。", nameof(TakeStep.Period));
        else if (begin > facts.Input.Day || (facts.ProbationFrom is { } from && begin < (facts.Kind == AdmissionStepKind.MonthlyReport
            ? Month.Of(from).FirstDay : Probation.ProbationPeriods.QuarterOf(from))))
            yield return rule.Broken("这个时间不在预备期内，或者还没有到。", nameof(TakeStep.Period), "请核对。");
        else if (facts.Progress.All(facts.Kind).Any(s => s.Period == period))
            yield return rule.Broken("这个时间的已经登记过。", nameof(TakeStep.Period), "请核对。");
    }

    private static bool IsEmpty(TakeStep input, StepField field) => field.Input switch
    {
        StepInput.SecondDay => input.SecondDay is null,
        StepInput.Month or StepInput.Quarter => input.Period is null,
        StepInput.By => Blank(input.By),
        StepInput.Text => Blank(input.Text),
        StepInput.Inside => Blank(input.Inside),
        StepInput.Outside => Blank(input.Outside),
        StepInput.Paper or StepInput.Group => Blank(input.Paper),
        StepInput.FormNumber => Blank(input.FormNumber),
        StepInput.Hours => input.Hours is null,
        // A branch meeting has a rule of its own for these two, with its source.
        StepInput.Due => input is { Due: null, Kind: AdmissionStepKind.CommitteeVote },
        StepInput.Attended => input is { Attended: null, Kind: AdmissionStepKind.CommitteeVote },
        StepInput.VotesFor => input.VotesFor is null,
        StepInput.VotesAgainst => input.VotesAgainst is null,
        StepInput.VotesAbstained => input.VotesAbstained is null,
        StepInput.Verdict => input.Verdict == AdmissionVerdict.None,
        StepInput.Choice => input.Choice is null,
        // People and boxes have rules of their own, with a source each.
        _ => false,
    };

    private static bool Blank(string? text) => ChineseText.Clean(text).Length == 0;
}
