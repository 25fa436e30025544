using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>A candidate as a page shows it.</summary>
/// <param name="CadreKey">Of the record; null when it is out of the reader's scope.</param>
/// <param name="Votes">In the latest recommendation; null when not named there.</param>
/// <param name="Recommendation">The latest, with its count.</param>
/// <param name="MovedOn">Into the present unit; null when never moved.</param>
/// <param name="Posts">Held now.</param>
/// <param name="Missing">Enclosures that the ledger does not hold yet.</param>
/// <param name="Disliked">Shares of the lowest grade in the assessment before the appointment, by content.</param>
/// <param name="Hindrances">What keeps the next step from being taken.</param>
public sealed record CandidateView(
    CaseCandidate Candidate, AppointmentCase Case, Guid? CadreKey, int? Votes, RecommendationView? Recommendation, bool IsReserve, DateOnly? MovedOn, IReadOnlyList<CadrePost> Posts,
    IReadOnlyList<NoticeLine> Notice, IReadOnlyList<string> Missing, IReadOnlyList<(string Content, decimal Percent)> Disliked, IReadOnlyList<Finding> Hindrances);
