using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Cadres.Teams;

namespace PartyBuilding.Core.Cadres.Tenure;

/// <summary>A post held, and who holds it, as the rules on tenure see them.</summary>
/// <param name="Organ">Of the team; null when it has not been described.</param>
/// <param name="LevelSince">First day at the present level.</param>
public sealed record TenureFacts(
    DateOnly Today, TeamOrgan? Organ, bool IsInTeam, string? LevelCode, ExchangeClass Exchange, DateOnly Since, DateOnly? LevelSince, DateOnly? TermEndsOn, DateOnly? ProbationUntil, DateOnly? ConfirmedOn,
    RetirementDate? Retirement)
{
    // L2829 is about leaders of Party and government; a team nobody has described is taken for one.
    public bool IsPartyOrGovernment => IsInTeam && Organ is null or TeamOrgan.Party or TeamOrgan.Government or TeamOrgan.PartyAndGovernment;
}
