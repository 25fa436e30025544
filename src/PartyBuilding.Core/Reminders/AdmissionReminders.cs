using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.Admissions.Checks;
using PartyBuilding.Core.Admissions.Plans;
using PartyBuilding.Core.Admissions.Probation;
using PartyBuilding.Core.Admissions.Reading;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reminders;

/// <summary>
/// What an admission owes: the talk (L1467), the file (L1475), reports and records of a probation (L1517), the plan of the
/// year (L1455), and where switched on the fixed talks and examinations of case 12 (L1943). That probation ends is <see cref="ProbationReminders"/>'.
/// </summary>
public sealed class AdmissionReminders(PartyBuildingDbContext db, RuleBook book)
{
    public async Task<IReadOnlyList<Reminder>> ReadAsync(Actor reader, OrgScope scope, DateOnly today, CancellationToken cancel)
    {
        if (!reader.May(Permission.ViewMembers))
            return [];
        var rules = await book.CurrentAsync(cancel);
        var cases = await db.Set<AdmissionCase>().AsNoTracking().Where(c => c.Stage != AdmissionStage.Closed)
            .Join(db.Organisations.In(scope), c => c.BranchId, o => o.Id, (c, o) => new Open(
                c.Id, c.PublicId, c.Person!.Name, o.Name, c.Stage, c.NextStep, c.AppliedOn, c.StageSince, c.ProbationFrom, c.ProbationEnds)).ToListAsync(cancel);
        var entries = await EntriesAsync(scope, cancel);
        return [.. cases.SelectMany(c => Of(c, entries[c.Id], rules, today)), .. await PlansAsync(rules, scope, today, cancel)];
    }

    private static IEnumerable<Reminder> Of(Open one, IEnumerable<Entry> entries, RuleCatalogue rules, DateOnly today)
    {
        var taken = entries.ToList();
        if (one.Next == AdmissionStepKind.Talk)
        {
            foreach (var finding in Found(OwedChecks.Talk, new WaitedFor(one.AppliedOn, today)))
                yield return one.Remind(one.AppliedOn, finding.Message, true);
        }

        if (one.Stage == AdmissionStage.Activist && !taken.Exists(e => e.Kind == AdmissionStepKind.File))
        {
            foreach (var finding in Found(OwedChecks.File, new WaitedFor(one.StageSince, today)))
                yield return one.Remind(one.StageSince, finding.Message, true);
        }

        if (one.From is { } from)
        {
            var count = ProbationCount.Of(from, one.Ends, today, taken.Select(e => (e.Kind, e.Period)));
            foreach (var finding in Found(OwedChecks.Reports, new MissingEntries("预备期思想汇报", count.MonthsMissing.Count))
                .Concat(Found(OwedChecks.Reports, new MissingEntries("预备期考察写实", count.QuartersMissing.Count))))
                yield return one.Remind(null, finding.Message, false);
        }

        foreach (var local in Fixed(one, taken, rules, today))
            yield return local;

        IReadOnlyList<Finding> Found<T>(RuleChecks<T> checks, T facts) => rules.Evaluate(checks, facts, today, RuleOccasion.Batch).Findings;
    }

    // L1943: the quarter before this one, and twice a year; both off unless the district follows case 12.
    private static IEnumerable<Reminder> Fixed(Open one, List<Entry> taken, RuleCatalogue rules, DateOnly today)
    {
        if (one.Stage is not (AdmissionStage.Activist or AdmissionStage.Candidate))
            return [];
        var quarter = ProbationPeriods.QuarterOf(today).AddMonths(-3);
        var held = one.StageSince >= quarter.AddMonths(3) || taken.Exists(e => e.Kind == AdmissionStepKind.MentorTalk && e.Day >= quarter && e.Day < quarter.AddMonths(3));
        var found = rules.Evaluate(
            OwedChecks.QuarterTalks, new QuarterTalk($"{quarter.Year}年第{((quarter.Month - 1) / 3) + 1}季度", held), today, RuleOccasion.Batch).Findings.ToList();
        if (one.StageSince.Year < today.Year)
        {
            var made = taken.Count(e => e.Kind == AdmissionStepKind.Examination && e.Day.Year == today.Year - 1);
            found.AddRange(rules.Evaluate(OwedChecks.Examinations, new YearExaminations(today.Year - 1, made), today, RuleOccasion.Batch).Findings);
        }

        return found.Select(f => one.Remind(null, f.Message, false));
    }

    private async Task<ILookup<int, Entry>> EntriesAsync(OrgScope scope, CancellationToken cancel)
    {
        AdmissionStepKind[] kinds =
        [
            AdmissionStepKind.File, AdmissionStepKind.MonthlyReport, AdmissionStepKind.QuarterRecord, AdmissionStepKind.MentorTalk, AdmissionStepKind.Examination,
        ];
        return (await db.Set<AdmissionStep>().AsNoTracking().Where(s => kinds.Contains(s.Kind) && s.SupersededNo == Recorded.Current && s.Case!.Stage != AdmissionStage.Closed)
            .Where(s => db.Organisations.In(scope).Any(o => o.Id == s.Case!.BranchId)).Select(s => new Entry(s.CaseId, s.Kind, s.Period, s.Day)).ToListAsync(cancel)).ToLookup(e => e.CaseId);
    }

    /// <summary>Bodies right under the district, and the district, whose plan of this year has not gone up.</summary>
    private async Task<IReadOnlyList<Reminder>> PlansAsync(RuleCatalogue rules, OrgScope scope, DateOnly today, CancellationToken cancel)
    {
        var due = new DateOnly(today.Year, 1, 1);
        if (rules.Evaluate(OwedChecks.Plan, new WaitedFor(due, today), today, RuleOccasion.Batch).Findings is not [var finding, ..])
            return [];
        var units = await db.Organisations.AsNoTracking().In(scope)
            .Where(o => o.ClosedOn == null && o.Kind != OrganisationKind.Branch && o.Path.Length <= OrganisationPath.BodyLength)
            // Who planned last year plans this year too; who never did is not asked.
            .Where(o => db.Set<AdmissionPlan>().Any(p => p.OrganisationId == o.Id && p.SupersededNo == Recorded.Current && (p.Year == today.Year ? p.SentOn == null : p.Year == today.Year - 1))
                && !db.Set<AdmissionPlan>().Any(p => p.OrganisationId == o.Id && p.SupersededNo == Recorded.Current && p.Year == today.Year && p.SentOn != null))
            .Select(o => new { o.PublicId, o.Name }).ToListAsync(cancel);
        return [.. units.Select(u => new Reminder(
            ReminderKind.Admission, due, true, u.Name, "", finding.Message, ReminderTarget.AdmissionPlan, u.PublicId))];
    }

    private sealed record Entry(int CaseId, AdmissionStepKind Kind, int? Period, DateOnly Day);

    private sealed record Open(
        int Id, Guid Key, string Name, string Branch, AdmissionStage Stage, AdmissionStepKind? Next, DateOnly AppliedOn, DateOnly StageSince, DateOnly? From, DateOnly? Ends)
    {
        public Reminder Remind(DateOnly? due, string text, bool isLate) => new(ReminderKind.Admission, due, isLate, Name, Branch, text, ReminderTarget.Admission, Key);
    }
}
