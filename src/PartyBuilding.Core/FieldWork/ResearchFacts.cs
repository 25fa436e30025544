namespace PartyBuilding.Core.FieldWork;

/// <summary>A leading member's research of a year.</summary>
/// <param name="IsDistrictLeader">In the leadership of the district committee: of others the source says nothing.</param>
/// <param name="Days">Days at the grass roots in that year.</param>
public sealed record ResearchFacts(bool IsDistrictLeader, int Days);
