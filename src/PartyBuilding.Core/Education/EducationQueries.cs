using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Education;

/// <summary>Reads of education, always within a scope; names in the order of the alphabet, nobody ranked.</summary>
public sealed class EducationQueries(PartyBuildingDbContext db, RuleBook rules)
{
    public async Task<EducationPage<ActivityRow>> ActivitiesAsync(int year, Guid? branch, OrgScope scope, int page, CancellationToken cancel = default)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var found = db.Set<EducationActivity>().AsNoTracking().Where(a => a.SupersededNo == Recorded.Current && a.On >= first && a.On <= last)
            .Join(db.Organisations.In(scope).Where(o => branch == null || o.PublicId == branch), a => a.OrganisationId, o => o.Id, (a, o) => new { Activity = a, o.PublicId, o.Name });
        var total = await found.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + EducationPage<ActivityRow>.Size - 1) / EducationPage<ActivityRow>.Size));
        var rows = await found.OrderByDescending(x => x.Activity.On).ThenByDescending(x => x.Activity.Id)
            .Skip((at - 1) * EducationPage<ActivityRow>.Size).Take(EducationPage<ActivityRow>.Size).ToListAsync(cancel);
        return new EducationPage<ActivityRow>([.. rows.Select(x => Row(x.Activity, x.PublicId, x.Name, []))], at, total);
    }

    public async Task<ActivityRow?> ActivityAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var found = await db.Set<EducationActivity>().AsNoTracking().Where(a => a.Key == key && a.SupersededNo == Recorded.Current)
            .Join(db.Organisations.In(scope), a => a.OrganisationId, o => o.Id, (a, o) => new { Activity = a, o.PublicId, o.Name }).SingleOrDefaultAsync(cancel);
        if (found is null)
            return null;
        var absent = await db.Set<EducationAttendance>().Where(a => a.ActivityKey == key && a.SupersededNo == Recorded.Current && !a.IsPresent)
            .Select(a => a.Person!.PublicId).ToListAsync(cancel);
        return Row(found.Activity, found.PublicId, found.Name, absent);
    }

    /// <summary>Members on the roster of a branch on a day, as key and name.</summary>
    public async Task<IReadOnlyList<(Guid Key, string Name)>> RosterAsync(Guid branch, DateOnly day, OrgScope scope, CancellationToken cancel = default)
        => [.. (await db.MemberPlacements
            .Where(p => p.SupersededNo == Recorded.Current && p.ValidFrom <= day && day < p.ValidTo)
            .Join(db.Organisations.In(scope).Where(o => o.PublicId == branch), p => p.OrganisationId, o => o.Id, (p, o) => new { p.Person!.PublicId, p.Person.Name, p.Person.NameSort })
            .OrderBy(p => p.NameSort).ToListAsync(cancel)).Select(p => (p.PublicId, p.Name)).Distinct()];

    /// <summary>Hours and credits of everybody in a branch, by the layered rule (S000 L303).</summary>
    public async Task<IReadOnlyList<StudyRow>?> StudyAsync(Guid branch, int year, OrgScope scope, CancellationToken cancel = default)
    {
        if (await db.Organisations.In(scope).Where(o => o.PublicId == branch).Select(o => (int?)o.Id).SingleOrDefaultAsync(cancel) is not { } id)
            return null;
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var people = await db.MembershipSpells.Where(s => s.BranchId == id).OrderBy(s => s.Person!.NameSort).ThenBy(s => s.PersonId)
            .Select(s => new { s.PersonId, s.Person!.PublicId, s.Person.Name }).ToListAsync(cancel);
        int[] ids = [.. people.Select(p => p.PersonId)];
        // What somebody studied in another branch this year counts as well.
        var sums = await db.Set<EducationAttendance>().Where(a => ids.Contains(a.PersonId) && a.SupersededNo == Recorded.Current && a.On >= first && a.On <= last)
            .GroupBy(a => a.PersonId).Select(g => new { g.Key, Minutes = g.Sum(a => a.Minutes), Credits = g.Sum(a => a.CreditTenths) }).ToDictionaryAsync(x => x.Key, cancel);
        var posts = (await db.Set<CommitteeMember>()
            .Where(m => m.Term!.OrganisationId == id && m.SupersededNo == Recorded.Current && m.ValidFrom <= last && m.ValidTo > last)
            .Select(m => new { m.PersonId, m.Post }).ToListAsync(cancel)).GroupBy(m => m.PersonId).ToDictionary(g => g.Key, g => g.Min(m => m.Post));
        var book = await rules.CurrentAsync(cancel);
        return [.. people.Select(p =>
        {
            var (minutes, credits) = sums.TryGetValue(p.PersonId, out var sum) ? (sum.Minutes, sum.Credits) : (0, 0);
            var post = posts.TryGetValue(p.PersonId, out var held) ? CommitteeWords.Post(held) : null;
            var findings = book.Evaluate(EducationChecks.Study, new StudyFacts(post is not null, minutes, credits), last, RuleOccasion.Batch).Notes;
            return new StudyRow(p.PublicId, p.Name, post, minutes, credits, [.. findings.Select(f => f.Message)]);
        })];
    }

    public async Task<IReadOnlyList<OnlineRow>> OnlineAsync(OrgScope scope, CancellationToken cancel = default)
    {
        var rows = await db.Set<OnlineStudy>().AsNoTracking().Where(s => s.SupersededNo == Recorded.Current)
            .Join(db.Organisations.In(scope), s => s.OrganisationId, o => o.Id, (s, o) => new { Row = s, o.Name })
            .OrderByDescending(x => x.Row.On).ThenBy(x => x.Row.Name).Take(200).ToListAsync(cancel);
        var book = await rules.CurrentAsync(cancel);
        return [.. rows.Select(x => new OnlineRow(
            x.Name, x.Row.Name, x.Row.On, x.Row.Assigned, x.Row.Registered, x.Row.InStudy, x.Row.CreditTenths,
            book.Evaluate(EducationChecks.Online, new OnlineFacts(x.Row.Assigned, x.Row.Registered, x.Row.InStudy), x.Row.On, RuleOccasion.Batch).Notes.FirstOrDefault()?.Message))];
    }

    /// <summary>Members in office of committees in scope, and what of the year's lesson and report is owed (L1567).</summary>
    public async Task<IReadOnlyList<LeaderRow>> LeadersAsync(int year, OrgScope scope, CancellationToken cancel = default)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var posts = await (
            from m in db.Set<CommitteeMember>().AsNoTracking()
            join o in db.Organisations.In(scope) on m.Term!.OrganisationId equals o.Id
            where m.SupersededNo == Recorded.Current && m.ValidFrom <= last && m.ValidTo > last && o.Kind == OrganisationKind.Committee
            orderby m.Person!.NameSort, m.PersonId
            select new { m.PersonId, Person = m.Person!.PublicId, m.Person.Name, m.Post, Organisation = o.PublicId, OrganisationName = o.Name }).ToListAsync(cancel);
        int[] ids = [.. posts.Select(p => p.PersonId).Distinct()];
        var lectures = await db.Set<LeaderLecture>().Where(l => ids.Contains(l.PersonId) && l.SupersededNo == Recorded.Current && l.On >= first && l.On <= last)
            .Select(l => new { l.PersonId, l.Kind, l.On }).ToListAsync(cancel);
        var book = await rules.CurrentAsync(cancel);
        return [.. posts.DistinctBy(p => p.PersonId).Select(p =>
        {
            DateOnly? On(LectureKind kind) => lectures.Where(l => l.PersonId == p.PersonId && l.Kind == kind).Max(l => (DateOnly?)l.On);
            var (lesson, report) = (On(LectureKind.Lesson), On(LectureKind.SituationReport));
            var owed = book.Evaluate(EducationChecks.Leader, new LeaderFacts(year, lesson is not null, report is not null), last, RuleOccasion.Batch).Notes;
            return new LeaderRow(p.PersonId, p.Person, p.Name, p.Organisation, p.OrganisationName, CommitteeWords.Post(p.Post), lesson, report, owed.FirstOrDefault()?.Message);
        })];
    }

    /// <summary>Branches with their last analysis; those without one and those due first.</summary>
    public async Task<EducationPage<AnalysisRow>> AnalysesAsync(OrgScope scope, DateOnly today, int page, CancellationToken cancel = default)
    {
        var years = (await rules.CurrentAsync(cancel)).InForce("EDU-SPIRIT-EVERY", today)?.Number("years");
        var branches = db.Organisations.AsNoTracking().In(scope).Where(o => o.Kind == OrganisationKind.Branch && o.ClosedOn == null)
            .Select(o => new { o.Id, o.PublicId, o.Name, o.Path, Last = db.Set<SpiritAnalysis>().Where(a => a.OrganisationId == o.Id && a.SupersededNo == Recorded.Current).Max(a => (DateOnly?)a.On) });
        var total = await branches.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + EducationPage<AnalysisRow>.Size - 1) / EducationPage<AnalysisRow>.Size));
        var rows = await branches.OrderBy(b => b.Last != null).ThenBy(b => b.Last).ThenBy(b => b.Path).Skip((at - 1) * EducationPage<AnalysisRow>.Size).Take(EducationPage<AnalysisRow>.Size).ToListAsync(cancel);
        int[] ids = [.. rows.Select(r => r.Id)];
        var texts = (await db.Set<SpiritAnalysis>().AsNoTracking().Where(a => ids.Contains(a.OrganisationId) && a.SupersededNo == Recorded.Current).ToListAsync(cancel))
            .GroupBy(a => a.OrganisationId).ToDictionary(g => g.Key, g => g.MaxBy(a => a.On)!);
        return new EducationPage<AnalysisRow>(
            [.. rows.Select(r => new AnalysisRow(
                r.PublicId, r.Name, r.Last, years is { } every ? r.Last?.AddYears(every) : null, texts.GetValueOrDefault(r.Id)?.Problems, texts.GetValueOrDefault(r.Id)?.Rectification))],
            at, total);
    }

    public async Task<IReadOnlyList<CommemorationRow>> CommemorationsAsync(OrgScope scope, CancellationToken cancel = default)
        => [.. (await db.Set<Commemoration>().AsNoTracking().Include(c => c.Quotas).Where(c => c.Status != CommemorationStatus.Withdrawn)
            .Join(db.Organisations.In(scope), c => c.OrganisationId, o => o.Id, (c, o) => new { Plan = c, o.PublicId, o.Name })
            .OrderByDescending(x => x.Plan.Year).ThenBy(x => x.Plan.Id).Take(100).ToListAsync(cancel)).Select(x => Row(x.Plan, x.PublicId, x.Name))];

    private static CommemorationRow Row(Commemoration c, Guid organisation, string name) => new(
        c.PublicId, c.Version, organisation, name, c.Year, c.Form, c.Total, c.Agenda, c.Status, c.ApprovedOn, c.Approval, c.NoticeOn, c.HeldOn, c.Attended,
        [.. c.Quotas.Select(q => (q.Unit, q.Number))]);

    private static ActivityRow Row(EducationActivity a, Guid branch, string name, IReadOnlyList<Guid> absent) => new(
        a.Key, a.RecordedNo, branch, name, a.On, a.Content, a.Method, a.Form, a.Title, a.Minutes, a.CreditTenths, a.Due, a.Attended, a.Note, absent);
}
