using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Rounds;
using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Reserve.Pool;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>What the ledger already knows about a case: strength, votes, the reserve list, posts, appraisals.</summary>
public sealed class CaseFigures(PartyBuildingDbContext db, StrengthQueries strengths, BallotQueries ballots)
{
    /// <summary>核定 (null where none is recorded) and 实配 of the level in the unit on a day.</summary>
    public async Task<(int? Approved, int Filled)> StrengthAsync(AppointmentCase found, DateOnly day, CancellationToken cancel)
    {
        var unit = await strengths.FindAsync(found.Organisation!.PublicId, OrgScope.Of(found.Organisation.Path), day, cancel);
        var line = unit?.Lines.FirstOrDefault(l => l.LevelCode == found.LevelCode && l.IsInTeam == found.IsInTeam);
        return (line?.Approved, line?.Actual ?? 0);
    }

    /// <summary>Result of the meeting of a recommendation; null while its vote is not closed.</summary>
    public Task<BallotTally?> TallyAsync(CaseRecommendation recommendation, CancellationToken cancel) => ballots.TallyAsync(recommendation.BallotKey, cancel);

    /// <summary>Votes of meeting and talks in the latest recommendation, by cadre; empty before one is counted.</summary>
    public async Task<IReadOnlyDictionary<int, int>> VotesAsync(AppointmentCase found, CancellationToken cancel)
        => Latest(found) is { } last && await TallyAsync(last, cancel) is { } tally
            ? last.Lines.ToDictionary(l => l.CadreId, l => tally.VotesOf(l.Key) + (l.TalkVotes ?? 0)) : new Dictionary<int, int>();

    public static CaseRecommendation? Latest(AppointmentCase found) => found.Recommendations.MaxBy(r => (r.On, r.Id));

    /// <summary>Came into the present unit from another on this day; null when never moved (手册2008 L2748).</summary>
    public async Task<DateOnly?> MovedOnAsync(int cadreId, DateOnly day, CancellationToken cancel)
    {
        var posts = await db.Set<CadrePost>().AsNoTracking().Where(p => p.CadreId == cadreId && p.SupersededNo == Recorded.Current && p.ValidFrom <= day)
            .OrderBy(p => p.ValidFrom).Select(p => new { p.OrganisationId, p.ValidFrom, p.ValidTo, p.IsMain }).ToListAsync(cancel);
        if (posts.Where(p => p.ValidTo > day).OrderByDescending(p => p.IsMain).FirstOrDefault() is not { } now)
            return null;
        var came = posts.Where(p => p.OrganisationId == now.OrganisationId).Min(p => p.ValidFrom);
        return posts.Exists(p => p.OrganisationId != now.OrganisationId && p.ValidFrom < came) ? came : null;
    }

    public async Task<bool> IsReserveAsync(int cadreId, CancellationToken cancel)
        => await db.Set<ReserveEntry>().AnyAsync(e => e.CadreId == cadreId && (e.Status == ReserveStatus.InPool || e.Status == ReserveStatus.Listed), cancel);

    /// <summary>
    /// Contents of the latest assessment before the appointment (任前考察) on which the lowest grade was given, with its share in percent.
    /// Empty without such an assessment since the motion.
    /// </summary>
    public async Task<IReadOnlyList<(string Content, decimal Percent)>> DislikedAsync(CaseCandidate candidate, DateOnly since, CancellationToken cancel)
    {
        var subject = await db.Set<RoundSubject>().AsNoTracking().Include(s => s.Votes).Include(s => s.Unit!.Round!.OwnScheme!.Indicators).Include(s => s.Unit!.Round!.OwnScheme!.Grades)
            .Where(s => s.CadreId == candidate.CadreId && s.Unit!.HasVotes && s.Unit.MeetingOn >= since && s.Unit.Round!.Kind == AssessmentKind.PreAppointment)
            .OrderByDescending(s => s.Unit!.MeetingOn).AsSplitQuery().FirstOrDefaultAsync(cancel);
        if (subject?.Unit?.Round?.OwnScheme is not { } scheme)
            return [];
        var lowest = scheme.Grades.MaxBy(g => g.Order)!.Key;
        return [.. scheme.Leaves.Where(l => l.Method == IndicatorMethod.Grade).Select(l => (l.Name, Votes: subject.Votes.Where(v => v.GroupKey is not null && v.IndicatorKey == l.Key).ToList()))
            .Where(l => l.Votes.Sum(v => v.Votes) > 0)
            .Select(l => (l.Name, l.Votes.Where(v => v.GradeKey == lowest).Sum(v => v.Votes) * 100m / l.Votes.Sum(v => v.Votes)))];
    }
}
