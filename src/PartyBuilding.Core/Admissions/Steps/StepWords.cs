using PartyBuilding.Core.Admissions.Procedure;

namespace PartyBuilding.Core.Admissions.Steps;

/// <summary>A step in one sentence, for the histories; no text of a paper is in it.</summary>
public static class StepWords
{
    public static string Summary(AdmissionStep step)
    {
        var verdict = Verdicts.Word(Find(step.Kind), step.Verdict) is { } word ? $"：{word}" : "";
        var votes = step.VotesFor is { } agreed ? $"（应到 {step.Due}，实到 {step.Attended}，赞成 {agreed}、反对 {step.VotesAgainst}、弃权 {step.VotesAbstained}）" : "";
        return $"{AdmissionProcedure.Title(step.Kind)}，{step.Day:yyyy-MM-dd}{verdict}{votes}";
    }

    // Titles and options of a step are the same on every route that has it but for the first step.
    private static StepDefinition? Find(AdmissionStepKind kind)
        => AdmissionProcedure.Of(AdmissionRoute.Ordinary, AdmissionCategory.DemocraticLeader, underGeneralBranch: true, withNotice: true).Find(kind)
            ?? AdmissionProcedure.Of(AdmissionRoute.Posthumous, AdmissionCategory.Ordinary, underGeneralBranch: false, withNotice: false).Find(kind);
}
