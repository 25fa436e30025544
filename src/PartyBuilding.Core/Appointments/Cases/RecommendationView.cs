using PartyBuilding.Core.Ballots;

namespace PartyBuilding.Core.Appointments.Cases;

/// <inheritdoc cref="CaseRecommendation"/>
/// <param name="Tally">By group; null while the vote is not closed.</param>
public sealed record RecommendationView(CaseRecommendation Recommendation, BallotTally? Tally)
{
    /// <summary>Of everybody named, on the roster or written in, by votes of the meeting.</summary>
    public IReadOnlyList<TallyLine> Lines => [.. (Tally?.Questions[0].Lines ?? []).Where(l => l.Total > 0 || l.Key is not null)];

    public int? Talks(Guid? key) => Recommendation.Lines.Find(l => l.Key == key)?.TalkVotes;
}
