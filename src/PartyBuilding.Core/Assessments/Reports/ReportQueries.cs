using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>Reads the sessions of teams in scope, and says what is late, missing and outstanding.</summary>
public sealed class ReportQueries(PartyBuildingDbContext db, RuleBook book, ReportTerms terms)
{
    /// <summary>Units that have a team, in the order of the tree.</summary>
    public async Task<IReadOnlyList<ReportTeamRow>> ListAsync(OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var (rules, seen) = (await book.CurrentAsync(cancel), db.Organisations.In(scope).Select(o => o.Id));
        var sessions = (await db.Set<WorkReportSession>().AsNoTracking().Where(s => seen.Contains(s.OrganisationId)).OrderByDescending(s => s.On)
            .Select(s => new { Session = s, Reports = s.Reports.Count }).ToListAsync(cancel)).ToLookup(s => s.Session.OrganisationId);
        var seated = db.PostsOn(today).Where(p => p.IsInTeam && p.Cadre!.LeftOn == null).Select(p => p.OrganisationId);
        var known = sessions.Select(s => s.Key).ToList();
        var units = await db.Organisations.AsNoTracking().In(scope).Where(o => o.ClosedOn == null && o.Kind != OrganisationKind.Branch && (seated.Contains(o.Id) || known.Contains(o.Id)))
            .OrderBy(o => o.Path).Select(o => new { o.Id, o.PublicId, o.Name, o.Path }).ToListAsync(cancel);
        var running = await terms.OnAsync(units.ConvertAll(u => u.Path), today, cancel);
        return [.. units.Select(u =>
        {
            var own = sessions[u.Id].Select(s => s.Session).ToList();
            (DateOnly From, DateOnly To)? term = own.Find(s => s.IsOfTerm(today)) is { } now ? (now.TermFrom, now.TermTo) : running.TryGetValue(u.Path, out var found) ? found : null;
            // A running term that nobody has reported in is over one day too.
            var past = own.Select(s => (From: s.TermFrom, To: s.TermTo)).Concat(term is { } last ? [last] : []).Distinct().SelectMany(t => Term(own, t.From, t.To, rules, today));
            return new ReportTeamRow(
                u.PublicId, u.Name, term?.From, term?.To, term is { } t ? own.Count(s => s.WasHeld(today) && t.From <= s.On && s.On < t.To) : 0,
                [.. sessions[u.Id].Select(s => (s.Session.Key, s.Session.On, s.Reports))], [.. past, .. own.SelectMany(s => Late(s, rules, today))]);
        })];
    }

    /// <returns>Null when the session is out of scope.</returns>
    public async Task<ReportSessionRecord?> FindAsync(Guid key, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var session = await db.Set<WorkReportSession>().AsNoTracking().Include(s => s.Organisation).SingleOrDefaultAsync(
            s => s.Key == key && db.Organisations.In(scope).Any(o => o.Id == s.OrganisationId), cancel);
        if (session is null)
            return null;
        var rules = await book.CurrentAsync(cancel);
        var reports = await db.Set<IntegrityReport>().AsNoTracking().Include(r => r.Parts).Include(r => r.Cadre).Where(r => r.SessionId == session.Id).OrderBy(r => r.Id).ToListAsync(cancel);
        var earlier = await EarlierAsync(session, reports.ConvertAll(r => r.CadreId), cancel);
        var number = 1 + await db.Set<WorkReportSession>().CountAsync(s => s.OrganisationId == session.OrganisationId && s.TermFrom == session.TermFrom && s.On < session.On, cancel);
        return new ReportSessionRecord(
            session, session.Organisation!.PublicId, session.Organisation.Name, number,
            [.. reports.Select(r => new ReportRow(r.Key, r.Cadre!.PublicId, r.Name, r.Post, r.On, Missing(r, !earlier.Contains(r.CadreId), rules, today)))],
            session.WasHeld(today) ? await OutstandingAsync(session, reports.Select(r => r.CadreId).ToHashSet(), rules, today, cancel) : [], [.. Late(session, rules, today)]);
    }

    /// <returns>Null when the report is out of scope.</returns>
    public async Task<ReportView?> ReportAsync(Guid key, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var report = await db.Set<IntegrityReport>().AsNoTracking().Include(r => r.Parts).Include(r => r.Cadre).Include(r => r.Session!.Organisation).SingleOrDefaultAsync(
            r => r.Key == key && db.Organisations.In(scope).Any(o => o.Id == r.Session!.OrganisationId), cancel);
        if (report is null)
            return null;
        var isFirst = (await EarlierAsync(report.Session!, [report.CadreId], cancel)).Count == 0;
        return new ReportView(report, report.Session!.Key, report.Session.On, report.Session.Organisation!.Name, report.Cadre!.PublicId, Missing(report, isFirst, await book.CurrentAsync(cancel), today));
    }

    /// <summary>Of these cadres, those who reported at an earlier session, of whatever team.</summary>
    private async Task<HashSet<int>> EarlierAsync(WorkReportSession session, IReadOnlyList<int> cadres, CancellationToken cancel)
        => (await db.Set<IntegrityReport>().Where(r => cadres.Contains(r.CadreId) && r.Session!.On < session.On).Select(r => r.CadreId).ToListAsync(cancel)).ToHashSet();

    /// <summary>Members of the team on the day of the session who have not reported at it.</summary>
    private async Task<IReadOnlyList<OutstandingMember>> OutstandingAsync(WorkReportSession session, HashSet<int> reported, RuleCatalogue rules, DateOnly today, CancellationToken cancel)
    {
        var seats = await db.PostsOn(session.On).Where(p => p.IsInTeam && db.PostsOn(session.On).Any(x => x.CadreId == p.CadreId && x.IsInTeam && x.OrganisationId == session.OrganisationId))
            .OrderByDescending(p => p.IsMain).ThenBy(p => p.Order).ThenBy(p => p.Id)
            .Select(p => new { p.CadreId, p.Cadre!.PublicId, p.Cadre.Person!.Name, p.Cadre.PostText, p.OrganisationId, Organisation = p.Organisation!.Name, p.LevelCode }).ToListAsync(cancel);
        return [.. seats.GroupBy(s => s.CadreId).Where(g => !reported.Contains(g.Key)).OrderBy(g => g.First().LevelCode is null).ThenBy(g => g.First().LevelCode, StringComparer.Ordinal).Select(g =>
        {
            // L3625: somebody with seats in several teams reports at that of the main post.
            var main = g.First();
            var facts = new OutstandingFacts(main.Name, main.OrganisationId == session.OrganisationId ? null : main.Organisation);
            return new OutstandingMember(main.PublicId, main.Name, main.PostText, facts.MainElsewhere is null, rules.Evaluate(WorkReportChecks.Outstanding, facts, today, RuleOccasion.Batch).Findings);
        })];
    }

    private static IReadOnlyList<Finding> Missing(IntegrityReport report, bool isFirst, RuleCatalogue rules, DateOnly today)
        => rules.Evaluate(WorkReportChecks.Report, new ReportFacts([.. report.Headings], isFirst), today, RuleOccasion.Batch).Findings;

    private static IReadOnlyList<Finding> Late(WorkReportSession session, RuleCatalogue rules, DateOnly today) => !session.WasHeld(today) ? []
        : rules.Evaluate(WorkReportChecks.Session, new SessionFacts(today, session.On, session.AppraisedOn is not null, session.SystemEndedOn, session.SubmittedOn), today, RuleOccasion.Batch).Findings;

    private static IReadOnlyList<Finding> Term(List<WorkReportSession> own, DateOnly from, DateOnly to, RuleCatalogue rules, DateOnly today)
        => rules.Evaluate(WorkReportChecks.Term, new TermFacts(today, from, to, own.Count(s => s.WasHeld(today) && from <= s.On && s.On < to)), today, RuleOccasion.Batch).Findings;
}
