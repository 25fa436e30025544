using PartyBuilding.Core.Ballots;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: a democratic recommendation, with the roster that stands on its paper.</summary>
/// <param name="Levels">Groups of participants by level of their post, counted apart.</param>
/// <param name="Roster">Cadres on the roster.</param>
public sealed record HoldRecommendation(
    Guid Key, int Version, Guid RecommendationKey, DateOnly? On, string? Scope, bool HasOutside, BallotWay? Way, IReadOnlyList<string> Levels, IReadOnlyList<Guid> Roster);
