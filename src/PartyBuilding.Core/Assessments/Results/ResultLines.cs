using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Rounds;
using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Assessments.Scoring;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Assessments.Results;

/// <summary>Reads subjects of rounds that are worked out into result lines. Whose the assessing organisation is sees the result.</summary>
public sealed class ResultLines(PartyBuildingDbContext db)
{
    /// <summary>Subjects of closed and filed rounds of organisations in scope.</summary>
    internal IQueryable<RoundSubject> In(OrgScope scope) => db.Set<RoundSubject>().AsNoTracking()
        .Where(s => (s.Unit!.Round!.Stage == RoundStage.Closed || s.Unit.Round.Stage == RoundStage.Filed) && db.Organisations.In(scope).Any(o => o.Id == s.Unit.Round.OrganisationId));

    internal static IQueryable<RoundSubject> Of(IQueryable<RoundSubject> subjects, AssessmentSubject kind) => kind == AssessmentSubject.Team
        ? subjects.Where(s => s.IsTeam)
        : subjects.Where(s => !s.IsTeam && s.Unit!.Round!.OwnScheme!.Subject == kind);

    /// <summary>In the order of the years, newest first, then of the tree, then of the sheet.</summary>
    internal async Task<IReadOnlyList<ResultLine>> ReadAsync(IQueryable<RoundSubject> subjects, CancellationToken cancel)
    {
        var rows = await subjects.OrderByDescending(s => s.Unit!.Round!.Year).ThenByDescending(s => s.Unit!.RoundId).ThenBy(s => s.Unit!.Organisation!.Path).ThenBy(s => s.Order).ThenBy(s => s.Id)
            .Select(s => new
            {
                s.Id, s.Key, s.IsTeam, s.Name, s.Post, s.Composite, s.GradeKey, s.DecidedOn, s.FeedbackOn, s.AdmonishedOn, s.Unit!.RoundId, s.Unit.Round!.PublicId, s.Unit.Round.Title, s.Unit.Round.Kind,
                s.Unit.Round.Year, Own = (AssessmentSubject?)s.Unit.Round.OwnScheme!.Subject, UnitKey = s.Unit.Organisation!.PublicId, Unit = s.Unit.Organisation.Name, s.Unit.Organisation.Path,
                Cadre = (Guid?)s.Cadre!.PublicId, s.Cadre.LevelCode, Open = s.Rectifications.Count(r => r.DoneOn == null), HasFigures = s.Figures.Any(),
            }).ToListAsync(cancel);
        var grades = await GradesAsync(cancel);
        var places = await PlacesAsync([.. rows.Where(r => r.HasFigures).Select(r => r.RoundId).Distinct()], cancel);
        return rows.ConvertAll(r =>
        {
            var grade = r.GradeKey is { } key ? grades.GetValueOrDefault(key) : null;
            return new ResultLine
            {
                Key = r.Key, RoundKey = r.PublicId, Round = r.Title, Kind = r.Kind, Year = r.Year, Subject = r.IsTeam ? AssessmentSubject.Team : r.Own!.Value, UnitKey = r.UnitKey, Unit = r.Unit,
                UnitPath = r.Path, CadreKey = r.Cadre, Name = r.Name, Post = r.Post, LevelCode = r.LevelCode, Composite = r.Composite, Grade = grade?.Name, GradeOrder = grade?.Order ?? 0,
                IsForTalk = grade?.IsForTalk == true, DecidedOn = r.DecidedOn, FeedbackOn = r.FeedbackOn, AdmonishedOn = r.AdmonishedOn, OpenRectifications = r.Open,
                Places = string.Join('；', places[r.Id]),
            };
        });
    }

    /// <summary>Schemes are few: their grades are read whole.</summary>
    internal Task<Dictionary<Guid, SchemeGrade>> GradesAsync(CancellationToken cancel) => db.Set<SchemeGrade>().AsNoTracking().ToDictionaryAsync(g => g.Key, cancel);

    /// <summary>Of every team and branch, the places of its figures, in words; people are not ranked.</summary>
    private async Task<ILookup<int, string>> PlacesAsync(IReadOnlyList<int> rounds, CancellationToken cancel)
    {
        var figures = await db.Set<RoundSubject>().Where(s => s.CadreId == null && rounds.Contains(s.Unit!.RoundId)).SelectMany(s => s.Figures, (s, f) => new { s.Id, s.Unit!.RoundId, f.IndicatorKey, f.Figure }).ToListAsync(cancel);
        var keys = figures.Select(f => f.IndicatorKey).Distinct().ToList();
        var names = await db.Set<Indicator>().Where(i => keys.Contains(i.Key)).ToDictionaryAsync(i => i.Key, i => i.Name, cancel);
        return figures.GroupBy(f => (f.RoundId, f.IndicatorKey)).SelectMany(group =>
        {
            var place = Scorer.Places(group.ToDictionary(f => f.Id, f => f.Figure));
            return group.Select(f => (f.Id, Words: $"{names[f.IndicatorKey]}第 {place[f.Id]} 名（共 {place.Count}）"));
        }).ToLookup(x => x.Id, x => x.Words);
    }
}
