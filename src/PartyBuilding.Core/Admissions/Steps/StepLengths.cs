using PartyBuilding.Core.Admissions.Procedure;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Admissions.Steps;

/// <summary>What does not fit the columns, and choices that are none.</summary>
internal static class StepLengths
{
    public static IEnumerable<Finding> Check(TakeStep input, StepDefinition step)
    {
        if (input.By?.Length > AdmissionStep.Short)
            yield return AdmissionFindings.TooLong("姓名", AdmissionStep.Short, nameof(input.By));
        if (input.Paper?.Length > AdmissionStep.Short)
            yield return AdmissionFindings.TooLong("文号", AdmissionStep.Short, nameof(input.Paper));
        if (input.FormNumber?.Length > 40)
            yield return AdmissionFindings.TooLong("编号", 40, nameof(input.FormNumber));
        foreach (var (text, field) in new[] { (input.Text, nameof(input.Text)), (input.Inside, nameof(input.Inside)), (input.Outside, nameof(input.Outside)) })
        {
            if (text?.Length > AdmissionStep.Long)
                yield return AdmissionFindings.TooLong("内容", AdmissionStep.Long, field);
        }

        if (input.People.Any(p => p.Opinion?.Length > AdmissionStep.Long || p.Strengths?.Length > AdmissionStep.Long || p.Weaknesses?.Length > AdmissionStep.Long))
            yield return AdmissionFindings.TooLong("介绍人的每一项", AdmissionStep.Long, nameof(input.People));
        if (input.Hours is < 0 or > 1000)
            yield return AdmissionFindings.Missing("不大于 1000 的数", nameof(input.Hours));
        if (input.Choice is { } choice && step.Fields.FirstOrDefault(f => f.Input == StepInput.Choice)?.Options is var options && (choice < 0 || choice >= (options?.Count ?? 0)))
            yield return AdmissionFindings.Missing("列表中的一项", nameof(input.Choice));
        if (input.Verdict != AdmissionVerdict.None && !Verdicts.Of(step).Contains(input.Verdict))
            yield return AdmissionFindings.Missing("列表中的一项", nameof(input.Verdict));
    }
}
