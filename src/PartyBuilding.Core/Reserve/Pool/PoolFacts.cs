namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>One reserve cadre as the rules of the pool see them.</summary>
/// <param name="Schools">Courses at a Party school, first and last day; one still running has no last day.</param>
/// <param name="LastAssessment">Result of the last annual assessment, code of PB-ASSESSMENT.</param>
/// <param name="LastYearly">The last year that has a yearly tracking.</param>
public sealed record PoolFacts(
    DateOnly Today, DateOnly EnteredOn, DateOnly? BirthDate, DateOnly? LeftOn, bool IsNonParty, bool IsMember, bool IsChief, bool IsNear, string? Grassroots, int Temperings,
    bool HasPlan, IReadOnlyList<(DateOnly From, DateOnly? To)> Schools, string? LastAssessment, int? LastYearly);
