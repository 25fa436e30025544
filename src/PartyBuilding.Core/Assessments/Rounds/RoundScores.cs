using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Assessments.Scoring;

namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>The results of a round worked out from what is in: places are taken among all subjects of the same scheme.</summary>
public sealed class RoundScores
{
    private readonly Dictionary<Guid, Dictionary<Guid, (decimal Figure, int Place, int Of)>> _places = [];

    /// <param name="subjects">All of the round, with their figures.</param>
    public RoundScores(IReadOnlyList<RoundSubject> subjects)
    {
        foreach (var indicator in subjects.SelectMany(s => s.Figures.Select(f => (s.Key, Figure: f))).GroupBy(f => f.Figure.IndicatorKey))
        {
            var figures = indicator.ToDictionary(f => f.Key, f => f.Figure.Figure);
            var places = Scorer.Places(figures);
            _places[indicator.Key] = figures.ToDictionary(f => f.Key, f => (f.Value, places[f.Key], figures.Count));
        }
    }

    public Working Of(RoundSubject subject, AssessmentScheme scheme, RoundUnit unit)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Scorer.Work(scheme, new SubjectScores(
            [.. subject.Ratings.Select(r => new Rating(r.GroupKey, r.Rater, r.IndicatorKey, r.Points))],
            [.. subject.Votes.Where(v => v.GroupKey is not null).Select(v => new GradeVotes(v.GroupKey!.Value, v.IndicatorKey, v.GradeKey, v.Votes))],
            [.. subject.Faults.Select(f => new Fault(f.IndicatorKey, f.Points, f.Why))],
            [.. subject.Figures.Select(f => (f.IndicatorKey, Place: _places[f.IndicatorKey][subject.Key])).Select(f => new Measured(f.IndicatorKey, f.Place.Figure, f.Place.Place, f.Place.Of))],
            Together(scheme, unit)));
    }

    private static IReadOnlyList<Guid> Together(AssessmentScheme scheme, RoundUnit unit)
        => unit.Together is { } names ? [.. names.Split('、').Select(n => scheme.Groups.Single(g => g.Name == n).Key)] : [];
}
