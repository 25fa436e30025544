using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions;
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
        if (one.Next == AdmissionStepKind.Talk && Days(rules, "ADM-TALK-REMIND", today) is { } talk && today > one.AppliedOn.AddDays(talk))
            yield return one.Remind(one.AppliedOn.AddDays(talk), "收到申请书还没有派人谈话。", true);
        var filed = taken.Exists(e => e.Kind == AdmissionStepKind.File);
        if (one.Stage == AdmissionStage.Activist && !filed && Days(rules, "ADM-FILE-REMIND", today) is { } file && today > one.StageSince.AddDays(file))
            yield return one.Remind(one.StageSince.AddDays(file), "确定为积极分子后还没有建立档案。", true);
        if (one.From is { } from && rules.InForce("ADM-REPORT-REMIND", today)?.Number("missing") is { } least)
        {
            var count = ProbationCount.Of(from, one.Ends, today, taken.Select(e => (e.Kind, e.Period)));
            if (count.MonthsMissing.Count >= Math.Max(1, least))
                yield return one.Remind(null, $"预备期思想汇报缺 {count.MonthsMissing.Count} 份。", false);
            if (count.QuartersMissing.Count >= Math.Max(1, least))
                yield return one.Remind(null, $"预备期考察写实缺 {count.QuartersMissing.Count} 份。", false);
        }

        foreach (var local in Fixed(one, taken, rules, today))
            yield return local;
    }

    // L1943: the quarter before this one, and twice a year; both off unless the district follows case 12.
    private static IEnumerable<Reminder> Fixed(Open one, List<Entry> taken, RuleCatalogue rules, DateOnly today)
    {
        if (one.Stage is not (AdmissionStage.Activist or AdmissionStage.Candidate))
            yield break;
        var quarter = ProbationPeriods.QuarterOf(today).AddMonths(-3);
        if (rules.InForce("ADM-C12-TALK", today) is not null && one.StageSince < quarter.AddMonths(3)
            && !taken.Exists(e => e.Kind == AdmissionStepKind.MentorTalk && e.Day >= quarter && e.Day < quarter.AddMonths(3)))
            yield return one.Remind(null, $"{quarter.Year}年第{((quarter.Month - 1) / 3) + 1}季度没有培养谈话。", false);
        if (rules.InForce("ADM-C12-EXAMINATION", today)?.Number("times") is { } times && one.StageSince.Year < today.Year
            && taken.Count(e => e.Kind == AdmissionStepKind.Examination && e.Day.Year == today.Year - 1) is var made && made < times)
            yield return one.Remind(null, $"{today.Year - 1}年培养考察 {made} 次，少于 {times} 次。", false);
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
        if (rules.InForce("ADM-PLAN-REMIND", today)?.Number("day") is not { } day)
            return [];
        var due = new DateOnly(today.Year, 1, Math.Clamp(day, 1, 31));
        if (today < due)
            return [];
        var units = await db.Organisations.AsNoTracking().In(scope)
            .Where(o => o.ClosedOn == null && o.Kind != OrganisationKind.Branch && (o.ParentId == null || o.Parent!.ParentId == null))
            // Who planned last year plans this year too; who never did is not asked.
            .Where(o => db.Set<AdmissionPlan>().Any(p => p.OrganisationId == o.Id && p.SupersededNo == Recorded.Current && (p.Year == today.Year ? p.SentOn == null : p.Year == today.Year - 1))
                && !db.Set<AdmissionPlan>().Any(p => p.OrganisationId == o.Id && p.SupersededNo == Recorded.Current && p.Year == today.Year && p.SentOn != null))
            .Select(o => new { o.PublicId, o.Name }).ToListAsync(cancel);
        return [.. units.Select(u => new Reminder(
            ReminderKind.Admission, due, due < today, u.Name, "", $"{today.Year}年发展党员计划还没有上报。", ReminderTarget.AdmissionPlan, u.PublicId))];
    }

    private static int? Days(RuleCatalogue rules, string code, DateOnly today) => rules.InForce(code, today)?.Number("days");

    private sealed record Entry(int CaseId, AdmissionStepKind Kind, int? Period, DateOnly Day);

    private sealed record Open(
        int Id, Guid Key, string Name, string Branch, AdmissionStage Stage, AdmissionStepKind? Next, DateOnly AppliedOn, DateOnly StageSince, DateOnly? From, DateOnly? Ends)
    {
        public Reminder Remind(DateOnly? due, string text, bool isLate) => new(ReminderKind.Admission, due, isLate, Name, Branch, text, ReminderTarget.Admission, Key);
    }
}
