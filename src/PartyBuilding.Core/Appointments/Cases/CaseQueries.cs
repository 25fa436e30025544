using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Votes;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Reads cases that an organisation in scope decides.</summary>
public sealed class CaseQueries(
    PartyBuildingDbContext db, CaseDesk desk, CaseFigures figures, DecisionService decisions, SubmissionService submissions, NoticeText notices, RuleBook rules, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <summary>Those that are open first, the latest motion first, fifty a page; pages count from one.</summary>
    public async Task<(IReadOnlyList<CaseRow> Rows, int Total)> ListAsync(OrgScope scope, int page, CancellationToken cancel = default)
    {
        var clocks = CaseClocks.Of(await rules.CurrentAsync(cancel), clock.Today());
        var cases = await desk.Cases(scope).AsNoTracking().OrderBy(c => c.Stage == CaseStage.Ended).ThenByDescending(c => c.ProposedOn).ThenByDescending(c => c.Id)
            .Skip((Math.Max(1, page) - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        return ([.. cases.Select(c => new CaseRow(
            c.PublicId, c.Organisation!.Name, c.FullPost, c.Kind, c.Stage, c.ProposedOn, c.Candidates.CountBy(x => x.Step).ToDictionary(x => x.Key, x => x.Value), CaseDue.Of(c, clocks)))],
            await db.Set<AppointmentCase>().CountAsync(c => db.Organisations.In(scope).Any(o => o.Id == c.DeciderId), cancel));
    }

    /// <returns>Null when there is none in scope.</returns>
    public async Task<CaseView?> FindAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        if (await desk.Cases(scope).AsNoTracking().SingleOrDefaultAsync(c => c.PublicId == key, cancel) is not { } found)
            return null;
        var (catalogue, today) = (await rules.CurrentAsync(cancel), clock.Today());
        var (approved, filled) = await figures.StrengthAsync(found, today, cancel);
        var recommendations = new List<RecommendationView>();
        foreach (var recommendation in found.Recommendations.OrderByDescending(r => r.On).ThenByDescending(r => r.Id))
            recommendations.Add(new RecommendationView(recommendation, await figures.TallyAsync(recommendation, cancel)));
        var meetings = await decisions.Waiting(found).OrderBy(m => m.HeldOn)
            .Select(m => new MeetingRow(m.PublicId, m.Organisation!.Name, m.Body, m.Title, m.HeldOn, m.Method, m.Stage, m.Members.Count, 0, m.Items.Count, 0)).ToListAsync(cancel);
        var hindrances = found.Stage == CaseStage.Inspection
            ? catalogue.Evaluate(ConsultationChecks.All, await decisions.ConsultationsAsync(found, catalogue, today, cancel), today, RuleOccasion.Decision).Blocking : [];
        return new CaseView(
            found, approved, filled, recommendations, await figures.VotesAsync(found, cancel), await SeenAsync([.. found.Candidates.Select(c => c.CadreId)], scope, cancel), meetings,
            CaseClocks.Of(catalogue, today).AssistingMonths, hindrances);
    }

    /// <returns>Null when there is none in scope.</returns>
    public async Task<CandidateView?> CandidateAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        if (await desk.Candidates(scope).AsNoTracking().SingleOrDefaultAsync(c => c.Key == key, cancel) is not { } candidate)
            return null;
        var (found, today, catalogue) = (candidate.Case!, clock.Today(), await rules.CurrentAsync(cancel));
        var latest = CaseFigures.Latest(found);
        var votes = await figures.VotesAsync(found, cancel);
        var posts = await db.Set<CadrePost>().AsNoTracking().Where(p => p.CadreId == candidate.CadreId && p.SupersededNo == Recorded.Current && p.ValidTo == Recorded.Open)
            .OrderByDescending(p => p.IsMain).ThenBy(p => p.Order).ToListAsync(cancel);
        var hindrances = candidate.Step == CandidateStep.Inspecting
            ? catalogue.Evaluate(InspectionChecks.Report, CandidateInspectionService.Facts(candidate), today, RuleOccasion.Decision).Blocking : [];
        return new CandidateView(
            candidate, found, (await SeenAsync([candidate.CadreId], scope, cancel)).TryGetValue(candidate.CadreId, out var cadre) ? cadre : null,
            votes.TryGetValue(candidate.CadreId, out var got) ? got : null, latest is null ? null : new RecommendationView(latest, await figures.TallyAsync(latest, cancel)),
            await figures.IsReserveAsync(candidate.CadreId, cancel), await figures.MovedOnAsync(candidate.CadreId, today, cancel), posts,
            await notices.ReadAsync(candidate, found, candidate.Notice?.OmitsPostFor is not null, cancel), await submissions.MissingAsync(candidate, found, cancel),
            await figures.DislikedAsync(candidate, found.ProposedOn, cancel), hindrances);
    }

    /// <summary>What comes due until a day, over all cases whose people are not through.</summary>
    public async Task<IReadOnlyList<(Guid Key, string Post, CaseDue Due)>> DueAsync(OrgScope scope, DateOnly until, CancellationToken cancel = default)
    {
        var clocks = CaseClocks.Of(await rules.CurrentAsync(cancel), clock.Today());
        var open = await desk.Cases(scope).AsNoTracking()
            .Where(c => c.Stage != CaseStage.Ended || c.Candidates.Any(x => x.Appointment!.ProbationUntil != null && x.Appointment.Outcome == null)).ToListAsync(cancel);
        return [.. open.SelectMany(c => CaseDue.All(c, clocks).Where(d => d.On <= until).Select(d => (c.PublicId, c.FullPost, d)))];
    }

    private Task<Dictionary<int, Guid>> SeenAsync(List<int> cadres, OrgScope scope, CancellationToken cancel)
        => db.Set<Cadre>().Where(c => cadres.Contains(c.Id) && db.Organisations.In(scope).Any(o => o.Id == c.OrganisationId)).ToDictionaryAsync(c => c.Id, c => c.PublicId, cancel);
}
