using System.Globalization;
using PartyBuilding.Core.Admissions.Probation;
using PartyBuilding.Core.Admissions.Procedure;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Admissions.Reading;

/// <summary>The filled fields of a step under the names its form has.</summary>
internal static class StepLines
{
    public static IReadOnlyList<StepLine> Of(AdmissionStep step, StepDefinition? definition)
    {
        if (definition is null)
            return step.Text is { } text ? [new StepLine("说明", text)] : [];
        return [.. definition.Fields.SelectMany(f => Lines(step, definition, f))];
    }

    private static IEnumerable<StepLine> Lines(AdmissionStep step, StepDefinition definition, StepField field)
    {
        if (field.Input is StepInput.Mentors or StepInput.Sponsors)
            return step.People.Select(p => new StepLine(field.Label, field.Input == StepInput.Mentors ? p.Person!.Name : $"{p.Person!.Name}（{(p.IsInvited ? "本人约请" : "党支部指定")}）"));
        if (field.Input == StepInput.SponsorOpinions)
            return step.People.Select(p => new StepLine($"介绍人{p.Person!.Name}", $"{p.Opinion}；优点：{p.Strengths}；缺点：{p.Weaknesses}"));
        if (field.Input == StepInput.Ticks)
            return field.Options!.Select((o, i) => (o, i)).Where(x => step.Ticked(x.i)).Select(x => x.o).ToList() is { Count: > 0 } ticked
                ? [new StepLine(field.Label, string.Join("；", ticked))] : [];
        return Value(step, definition, field) is { } value ? [new StepLine(field.Label, value)] : [];
    }

    private static string? Value(AdmissionStep step, StepDefinition definition, StepField field) => field.Input switch
    {
        StepInput.SecondDay => step.SecondDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        StepInput.Month => step.Period is { } month ? new Month(month).Title : null,
        StepInput.Quarter => step.Period is { } quarter ? ProbationPeriods.Quarter(quarter) : null,
        StepInput.By => step.By,
        StepInput.Text => step.Text,
        StepInput.Inside => step.Inside,
        StepInput.Outside => step.Outside,
        StepInput.Paper or StepInput.Group => step.Paper,
        StepInput.FormNumber => step.FormNumber,
        StepInput.Hours => Number(step.Hours),
        StepInput.Due => Number(step.Due),
        StepInput.Attended => Number(step.Attended),
        StepInput.VotesFor => Number(step.VotesFor),
        StepInput.VotesAgainst => Number(step.VotesAgainst),
        StepInput.VotesAbstained => Number(step.VotesAbstained),
        StepInput.Verdict => Verdicts.Word(definition, step.Verdict),
        StepInput.Choice => step.Choice is { } choice && choice < field.Options!.Count ? field.Options[choice] : null,
        _ => null,
    };

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
