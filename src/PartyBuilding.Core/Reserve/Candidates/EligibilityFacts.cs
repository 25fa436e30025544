using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Reserve.Units;

namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>Somebody as the eligibility review sees them, and what the round demands.</summary>
/// <param name="On">Day of the review; ages are those of this day.</param>
public sealed record EligibilityFacts(
    SelectionBasis Basis, bool IsChief, bool IsBureau, DateOnly? BornFrom, DateOnly? BachelorBornFrom, DateOnly On, DateOnly? BirthDate, string? EducationCode,
    string? LevelCode, EmployerKind Employer, bool IsHealthy, string? Grassroots, bool IsOutstanding)
{
    internal static EligibilityFacts Of(SelectionRound round, SelectionCandidate candidate, DateOnly on) => new(
        round.Basis, round.IsChief, round.IsBureau, round.BornFrom, round.BachelorBornFrom, on, candidate.BirthDate, candidate.EducationCode, candidate.LevelCode,
        candidate.Employer, candidate.IsHealthy, candidate.Grassroots, candidate.IsOutstanding);
}
