using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Reserve.Units;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve;

/// <summary>Reads rounds and the units of them that are in scope.</summary>
public sealed class SelectionQueries(PartyBuildingDbContext db, BallotQueries ballots, RuleBook rules, TimeProvider clock)
{
    private const string Female = "2";
    private const string Han = "01";

    /// <summary>Rounds that the reader runs, or that a unit in scope takes part in; the newest first.</summary>
    public async Task<IReadOnlyList<SelectionRow>> ListAsync(OrgScope scope, CancellationToken cancel = default)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        return await db.Set<SelectionRound>().Where(r => seen.Contains(r.OrganisationId) || r.Units.Any(u => seen.Contains(u.OrganisationId)))
            .OrderByDescending(r => r.Year).ThenByDescending(r => r.Id)
            .Select(r => new SelectionRow(
                r.PublicId, r.Year, r.Title, r.Basis, r.IsChief, r.IsBureau, r.EndedOn, r.Windows.Max(w => w.To), r.Units.Count(u => seen.Contains(u.OrganisationId)),
                r.Units.Count(u => seen.Contains(u.OrganisationId) && u.SubmittedOn != null),
                r.Units.Where(u => seen.Contains(u.OrganisationId)).SelectMany(u => u.Candidates).Count(c => c.AppliedOn != null),
                r.Units.Where(u => seen.Contains(u.OrganisationId)).SelectMany(u => u.Candidates).Count(c => c.Status >= CandidateStatus.Recommended && c.Status != CandidateStatus.NotRecommended)))
            .ToListAsync(cancel);
    }

    public async Task<SelectionView?> RoundAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        var round = await db.Set<SelectionRound>().AsNoTracking().Include(r => r.Windows).Include(r => r.Directions).AsSplitQuery()
            .SingleOrDefaultAsync(r => r.PublicId == key && (seen.Contains(r.OrganisationId) || r.Units.Any(u => seen.Contains(u.OrganisationId))), cancel);
        if (round is null)
            return null;
        var units = await db.Set<SelectionUnit>().Where(u => u.RoundId == round.Id && seen.Contains(u.OrganisationId)).OrderBy(u => u.Organisation!.Path)
            .Select(u => new UnitRow(
                u.PublicId, u.Organisation!.Name, u.Round!.Directions.First(d => d.Id == u.DirectionId).Name, round.IsChief ? u.Chiefs * 2 : u.Deputies,
                u.Candidates.Count(c => c.AppliedOn != null), u.Candidates.Count(c => c.ReviewedOn != null && c.Status != CandidateStatus.Ineligible),
                u.Candidates.Count(c => c.Status == CandidateStatus.Chosen || c.Status >= CandidateStatus.Investigated),
                u.Candidates.Count(c => c.Status >= CandidateStatus.Recommended && c.Status != CandidateStatus.NotRecommended), u.Candidates.Count(c => c.IsNear),
                u.Candidates.Count(c => c.Status >= CandidateStatus.Recommended && c.Status != CandidateStatus.NotRecommended && c.SexCode == Female),
                u.Candidates.Count(c => c.Status >= CandidateStatus.Recommended && c.Status != CandidateStatus.NotRecommended && !c.IsMember),
                u.Candidates.Count(c => c.Status >= CandidateStatus.Recommended && c.Status != CandidateStatus.NotRecommended && c.EthnicityCode != null && c.EthnicityCode != Han),
                u.SubmittedOn, u.ReviewedOn, u.Candidates.Count(c => c.Status == CandidateStatus.Accepted)))
            .ToListAsync(cancel);
        var runner = await db.Organisations.In(scope).Where(o => o.Id == round.OrganisationId).Select(o => (Guid?)o.PublicId).SingleOrDefaultAsync(cancel);
        return new SelectionView(
            key, round.Version, round.Year, round.Title, round.Document, round.Basis, round.IsChief, round.IsBureau, round.IsSeparate, round.Target, round.NearTarget, round.BornFrom,
            round.BachelorBornFrom, round.EndedOn, runner is not null, runner ?? Guid.Empty, Days(round), Directions(round), units);
    }

    public async Task<UnitView?> UnitAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var unit = await Whole(scope).SingleOrDefaultAsync(u => u.PublicId == key, cancel);
        return unit is null ? null : await ViewAsync(unit, scope, cancel);
    }

    /// <summary>The unit in whose part of a round a candidate stands.</summary>
    public Task<Guid?> UnitOfAsync(Guid candidate, OrgScope scope, CancellationToken cancel = default)
        => db.Set<SelectionUnit>().Where(u => u.Candidates.Any(c => c.PublicId == candidate) && db.Organisations.In(scope).Any(o => o.Id == u.OrganisationId))
            .Select(u => (Guid?)u.PublicId).SingleOrDefaultAsync(cancel);

    private IQueryable<SelectionUnit> Whole(OrgScope scope) => db.Set<SelectionUnit>().AsNoTracking().AsSplitQuery()
        .Where(u => db.Organisations.In(scope).Any(o => o.Id == u.OrganisationId))
        .Include(u => u.Organisation).Include(u => u.Meeting).Include(u => u.Round!.Windows).Include(u => u.Round!.Directions)
        .Include(u => u.Candidates).ThenInclude(c => c.Person).Include(u => u.Candidates).ThenInclude(c => c.Cadre)
        .Include(u => u.Candidates).ThenInclude(c => c.Investigation).Include(u => u.Candidates).ThenInclude(c => c.Petitions);

    private async Task<UnitView> ViewAsync(SelectionUnit unit, OrgScope scope, CancellationToken cancel)
    {
        var (round, catalogue, today) = (unit.Round!, await rules.CurrentAsync(cancel), clock.Today());
        var status = unit.Meeting is null ? null
            : await db.Set<BallotRound>().Where(b => b.PublicId == unit.Meeting.BallotKey).Select(b => (BallotStatus?)b.Status).SingleOrDefaultAsync(cancel);
        var tally = unit.Meeting is null ? null : await ballots.TallyAsync(unit.Meeting.BallotKey, cancel);
        var (next, waiting) = UnitProgress.Of(unit, round, status, today);
        var on = unit.DecidedOn ?? today;
        var rows = unit.Candidates.OrderBy(c => c.Person!.NameSort, StringComparer.Ordinal).Select(c => Row(c, round, catalogue, tally, today)).ToList();
        var view = new UnitView(
            unit.PublicId, unit.Version, round.PublicId, round.Title, round.Basis, round.IsChief, round.IsBureau, round.EndedOn is not null,
            await db.Organisations.In(scope).AnyAsync(o => o.Id == round.OrganisationId, cancel), Days(round), Directions(round), unit.Organisation!.PublicId, unit.Organisation.Name,
            unit.DirectionId, round.Directions.Find(d => d.Id == unit.DirectionId)!.Name, unit.Employer, unit.Chiefs, unit.Deputies, unit.Quota(round), unit.Headcount, unit.PlannedOn,
            unit.PlanMeans, unit.Meeting is { } m ? new MeetingView(m.HeldOn, m.Headcount, m.Present, m.Statement, m.BallotKey, status!.Value, tally) : null, unit.CommunicatedOn,
            unit.ChosenOn, unit.ChosenAt, unit.DecidedOn, unit.DecidedAt, unit.PublicFrom, unit.PublicTo, unit.PublicMeans, unit.PublicPlace, unit.SubmittedOn, unit.ReviewedOn,
            rows, next, waiting, [],
            [.. UnitPackage.Of(unit).Items.Select(i => new PackageLine(i.Title, i.Candidate?.PublicId, i.Candidate?.Person!.Name, i.IsThere))],
            await db.BusinessEvents.Where(e => e.SubjectKey == unit.PublicId).OrderByDescending(e => e.Id)
                .Select(e => new SelectionEventRow(e.At, e.ActorName, e.ActorRole, e.Summary, e.Reason)).ToListAsync(cancel));
        var counted = view.Counted.Select(c => c.Key).ToHashSet();
        var facts = SelectionStructure.Of(unit, round, unit.Candidates.FindAll(c => counted.Contains(c.PublicId)), unit.Candidates.Count(c => c.IsNear), on);
        return view with
        {
            Ties = catalogue.Evaluate(CandidateOrder.Ties, view.Counted, today, RuleOccasion.Batch).Findings,
            Structure = facts.Total == 0 ? [] : [.. catalogue.Evaluate(ListChecks.Decision, facts, on, RuleOccasion.Batch).Findings, .. catalogue.Evaluate(ListChecks.Structure, facts, on, RuleOccasion.Batch).Findings],
        };
    }

    private static CandidateRow Row(SelectionCandidate c, SelectionRound round, RuleCatalogue catalogue, BallotTally? tally, DateOnly today) => new(
        c.PublicId, c.Cadre!.PublicId, c.Person!.Name, c.SexCode, c.BirthDate, c.EthnicityCode, c.EducationCode, c.LevelCode, c.PostText, c.IsMember, c.Employer,
        round.Directions.Find(d => d.Id == c.DirectionId)!.Name, c.HasApplied, c.AppliedOn, c.FormOn, c.IsHealthy, c.Grassroots, c.IsOutstanding, c.Status, c.ReviewedOn, c.ReviewText,
        c.ExplainedOn, c.ConsultedOn, c.Consents, c.IsNear, c.OutcomeText, c.TalkedOn, tally is null ? null : Votes(tally, c),
        c.Investigation is { } i ? new InvestigationView(i.From, i.To, i.Organ, i.Investigators, i.Material, i.Discipline, i.UnitedFront) : null,
        [.. c.Petitions.OrderBy(p => p.ReceivedOn).Select(p => new PetitionView(p.Key, p.ReceivedOn, p.IsSigned, p.Content, p.Inquiry, p.HandledOn, p.AnsweredOn))],
        catalogue.Evaluate(EligibilityChecks.All, EligibilityFacts.Of(round, c, c.ReviewedOn ?? today), c.ReviewedOn ?? today, RuleOccasion.Decision).Findings);

    /// <summary>Votes for the option on the paper; of somebody off the paper those for the name as written.</summary>
    private static int Votes(BallotTally tally, SelectionCandidate candidate)
    {
        var lines = tally.Questions.SelectMany(q => q.Lines).ToList();
        return lines.Exists(l => l.Key == candidate.PublicId)
            ? tally.VotesOf(candidate.PublicId)
            : lines.Where(l => l.Key is null && l.Label == ChineseText.PersonName(candidate.Person!.Name)).Sum(l => l.Total);
    }

    private static IReadOnlyList<StageDays> Days(SelectionRound round) => [.. round.Windows.OrderBy(w => w.Stage).Select(w => new StageDays(w.Stage, w.From, w.To))];

    private static IReadOnlyList<DirectionView> Directions(SelectionRound round) => [.. round.Directions.OrderBy(d => d.Code, StringComparer.Ordinal).Select(d => new DirectionView(d.Id, d.Name, d.IsSeparate))];
}
