using PartyBuilding.Core.Admissions.Procedure;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Admissions.Checks;

/// <summary>Rules of probation and conversion (L1515-1533), and of the special cases (L1535-1547).</summary>
public static class ConversionChecks
{
    public static readonly RuleChecks<StepFacts> All = new RuleChecks<StepFacts>()
        // L1519.
        .Add("ADM-CONVERT-EXPIRY", static (facts, rule) => facts.Kind == AdmissionStepKind.ConversionApplication && facts.Input.Day < facts.ProbationEnds
            ? rule.Broken($"预备期 {facts.ProbationEnds:yyyy-MM-dd} 期满，转正申请在期满后提出。", nameof(TakeStep.Day), "请核对日期。") : null)
        .Add("ADM-PROBATION-LENGTH", static (facts, rule) => facts is { Kind: AdmissionStepKind.ConversionMeeting, Input.Verdict: AdmissionVerdict.Agreed }
            && facts.Input.Day < facts.ProbationFrom?.AddMonths(rule.Number("months"))
            ? rule.Broken($"预备期为 {rule.Value("months")} 个月，还没有期满。", nameof(TakeStep.Day), "请核对日期。") : null)
        // L1527.
        .Add("ADM-CHECKLIST", static (facts, rule) => facts is { Kind: AdmissionStepKind.ConversionDecision, Input.Verdict: AdmissionVerdict.Agreed }
            && ProbationSteps.Checklist.Where((_, i) => !facts.Input.Ticked(i)).ToList() is { Count: > 0 } missing
            ? rule.Broken($"审查还没有通过：{string.Join("、", missing)}。", nameof(TakeStep.Ticks), "逐项核实后再审批。") : null)
        .Add("ADM-EXTENSION", static (facts, rule) => facts is { Kind: AdmissionStepKind.ConversionDecision, Input.Verdict: AdmissionVerdict.Extended }
            && (facts.Input.Hours is not { } months || months < rule.Number("least") || months > rule.Number("most"))
            ? rule.Broken($"延长预备期为 {rule.Value("least")} 至 {rule.Value("most")} 个月。", nameof(TakeStep.Hours), "请填写延长的月数。") : null)
        // L1533.
        .Add("ADM-ARCHIVE", static (facts, rule) => facts.Kind != AdmissionStepKind.Archive ? null
            : facts.Input.Choice is null ? rule.Broken("材料还没有归档去向，不能办结。", nameof(TakeStep.Choice), "请选择归档去向。")
            : facts.Input.Choice == 0 && facts.Input.Ticked(0)
                ? rule.Broken("没有人事档案的，要建立党员档案，由党委保管。", nameof(TakeStep.Choice), "请改选归档去向。")
                : null)
        // L1539.
        .Add("ADM-POSTHUMOUS-CRITERIA", static (facts, rule) => facts is { Kind: AdmissionStepKind.Application } && facts.Step.Line == "L1537-1539"
            && SpecialSteps.Criteria.Where((_, i) => !facts.Input.Ticked(i)).ToList() is { Count: > 0 } missing
            ? rule.Broken($"追认的五项条件还缺：{string.Join("、", missing)}。", nameof(TakeStep.Ticks), "条件不全的不能追认。") : null)
        // L1547.
        .Add("ADM-KEPT-OUTSIDE", static (facts, rule) => facts.Kind != AdmissionStepKind.KeptOutside ? null
            : TrainingChecks.Blank(facts.Input.By) ? rule.Broken("劝留党外要由负责同志亲自谈话。", nameof(TakeStep.By), "请填写谈话的负责同志。")
            : TrainingChecks.Blank(facts.Input.Paper) && !facts.HasFile
                ? rule.Broken("劝留党外的材料要存档备查，还没有材料。", nameof(TakeStep.Paper), "请填写存档材料，或先上传材料。")
                : null);
}
