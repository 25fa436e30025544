using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Reads rounds of organisations in scope.</summary>
public sealed class AssessmentQueries(PartyBuildingDbContext db, AssessmentDesk desk)
{
    public async Task<IReadOnlyList<AssessmentRow>> ListAsync(OrgScope scope, CancellationToken cancel = default)
        => await db.Set<AssessmentRound>().Where(r => db.Organisations.In(scope).Any(o => o.Id == r.OrganisationId)).OrderByDescending(r => r.Year).ThenByDescending(r => r.Id)
            .Select(r => new AssessmentRow(
                r.PublicId, r.Title, r.Organisation!.Name, r.Kind, r.Year, r.Stage, r.Units.Count, r.Units.SelectMany(u => u.Subjects).Count(s => s.IsTeam),
                r.Units.SelectMany(u => u.Subjects).Count(s => !s.IsTeam), r.Units.SelectMany(u => u.Subjects).Count(s => s.DecidedOn != null)))
            .ToListAsync(cancel);

    /// <returns>Null when there is none in scope.</returns>
    public async Task<RoundView?> FindAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        if (await desk.Rounds(scope).AsNoTracking().SingleOrDefaultAsync(r => r.PublicId == key, cancel) is not { } round)
            return null;
        var grades = (round.TeamScheme?.Grades ?? []).Concat(round.OwnScheme?.Grades ?? []).ToDictionary(g => g.Key);
        var subjects = (await db.Set<RoundSubject>().AsNoTracking().Where(s => s.Unit!.RoundId == round.Id).OrderBy(s => s.Order).ThenBy(s => s.Id)
            .Select(s => new
            {
                s.UnitId, s.Key, UnitKey = s.Unit!.Key, s.IsTeam, Cadre = (Guid?)s.Cadre!.PublicId, s.Name, s.Post, s.Composite, s.GradeKey, s.DecidedOn, s.FeedbackOn,
                Open = s.Rectifications.Count(r => r.DoneOn == null),
            }).ToListAsync(cancel))
            .ToLookup(s => s.UnitId, s =>
            {
                var grade = s.GradeKey is { } g ? grades.GetValueOrDefault(g) : null;
                return new SubjectRow(s.Key, s.UnitKey, s.IsTeam, s.Cadre, s.Name, s.Post, s.Composite, grade?.Name, grade?.IsForTalk == true, s.DecidedOn, s.FeedbackOn, s.Open);
            });
        return new RoundView(
            key, round.Version, round.Organisation!.Name, round.Kind, round.Year, round.Title, round.Plan, round.Stage, round.NoticeOn, round.NoticeTo, round.FiledOn, round.TeamScheme, round.OwnScheme,
            [.. round.Units.OrderBy(u => u.Organisation!.Path, StringComparer.Ordinal).Select(u => new UnitLine(
                u.Key, u.Organisation!.PublicId, u.Organisation.Name, u.MeetingOn, u.PersonTimes, u.BallotKey, u.HasVotes, [.. subjects[u.Id]]))]);
    }

    /// <returns>Null when there is none in scope.</returns>
    public async Task<SubjectView?> SubjectAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        if (await desk.Subjects(scope).AsNoTracking().SingleOrDefaultAsync(s => s.Key == key, cancel) is not { } subject)
            return null;
        var round = await desk.Rounds(scope).AsNoTracking().SingleAsync(r => r.Id == subject.Unit!.RoundId, cancel);
        // Places are taken among the whole round, so the figures of the others are read too.
        var others = await db.Set<RoundSubject>().AsNoTracking().Include(s => s.Figures).Where(s => s.Unit!.RoundId == round.Id && s.Id != subject.Id && s.Figures.Any()).ToListAsync(cancel);
        var unit = round.Units.Single(u => u.Id == subject.UnitId);
        var scheme = round.SchemeOf(subject);
        return new SubjectView(
            round.PublicId, round.Title, round.Kind, round.Year, round.Stage, unit.Organisation!.Name, subject, scheme, new RoundScores([subject, .. others]).Of(subject, scheme, unit));
    }
}
