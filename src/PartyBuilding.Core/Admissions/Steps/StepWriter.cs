using PartyBuilding.Core.Admissions.Checks;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Admissions.Steps;

/// <summary>Writes the row of one step, cleaned, with the parameter sets it was judged by.</summary>
public sealed class StepWriter(PartyBuildingDbContext db, RuleBook rules)
{
    /// <param name="personIds">Database keys of the people named, in the order of the form.</param>
    public async Task<AdmissionStep> AddAsync(
        AdmissionCase found, TakeStep input, IReadOnlyList<int> personIds, RuleResult result, CommandContext context, long no, CancellationToken cancel)
    {
        var warned = result.Warnings.Count == 0 ? null : $"{string.Concat(result.Warnings.Select(w => w.Message))}理由：{context.Reason}";
        var step = new AdmissionStep
        {
            Key = input.Key, CaseId = found.Id, OrganisationId = found.BranchId, Kind = input.Kind, Day = input.Day, SecondDay = input.SecondDay,
            Period = input.Period, Verdict = input.Verdict, By = Line(input.By), Text = Clean(input.Text), Inside = Clean(input.Inside), Outside = Clean(input.Outside),
            Paper = Line(input.Paper), FormNumber = Number(input.FormNumber), Hours = input.Hours, Due = input.Due, Attended = input.Attended,
            VotesFor = input.VotesFor, VotesAgainst = input.VotesAgainst, VotesAbstained = input.VotesAbstained,
            Choice = (byte?)input.Choice, Ticks = input.Ticks.Where(t => t is >= 0 and < 31).Aggregate(0, (bits, t) => bits | (1 << t)),
            People = [.. personIds.Select((id, i) => new AdmissionStepPerson
            {
                PersonId = id, IsInvited = input.People[i].IsInvited, Opinion = Clean(input.People[i].Opinion),
                Strengths = Clean(input.People[i].Strengths), Weaknesses = Clean(input.People[i].Weaknesses),
            })],
            RuleSets = AdmissionRuleSets.On(await rules.CurrentAsync(cancel), input.Day),
            WentOn = warned is { Length: > AdmissionStep.Long } ? warned[..AdmissionStep.Long] : warned,
            RecordedBy = context.Actor.Name, RecordedNo = no,
        };
        db.Add(step);
        await db.SaveChangesAsync(cancel);
        return step;
    }

    /// <summary>A serial number as it is compared: without blanks, in capitals.</summary>
    public static string? Number(string? text) => ChineseText.SearchKey(text).Replace(" ", "", StringComparison.Ordinal) is { Length: > 0 } number ? number : null;

    private static string? Line(string? text) => ChineseText.Clean(text) is { Length: > 0 } line ? line : null;

    private static string? Clean(string? text)
        => string.Join('\n', (text ?? "").Split(['\n', '\r']).Select(ChineseText.Clean).Where(t => t.Length > 0)) is { Length: > 0 } lines ? lines : null;
}
