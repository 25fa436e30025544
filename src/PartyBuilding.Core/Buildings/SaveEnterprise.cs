namespace PartyBuilding.Core.Buildings;

/// <summary>An enterprise in a building, or what it is like now.</summary>
/// <param name="Key">Of the record; for a new one made by the form.</param>
/// <param name="Version">Recording number the form knew; null for a new one.</param>
/// <param name="From">Day since when it is in the building.</param>
/// <param name="ChangedOn">First day of what is new; null puts right what was always so.</param>
public sealed record SaveEnterprise(
    Guid Key, long? Version, Guid BuildingKey, string? Name, int? Employees, bool AboveScale, bool RegisteredHere, bool HasUnion, bool HasLeague, bool HasOrganisation, DateOnly From,
    DateOnly? ChangedOn);
