namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>A probation about to be ended by confirmation.</summary>
/// <param name="IsElected">An elected post has none.</param>
/// <param name="IsCovered">One of the deputy or internal posts to which probation applies (L2772).</param>
public sealed record ProbationFacts(string Name, DateOnly From, DateOnly On, bool IsElected, bool IsCovered, bool IsAssessed, bool HasMaterial, bool IsExceptional, bool IsTrained);
