namespace PartyBuilding.Core.Buildings;

/// <summary>An enterprise in the record of a building, as it is now or was at its end.</summary>
/// <param name="Since">Day since when it is in the building.</param>
/// <param name="From">Day since when it is as shown.</param>
public sealed record EnterpriseRow(
    Guid Key, long Version, string Name, int Employees, bool AboveScale, bool RegisteredHere, bool HasUnion, bool HasLeague, bool HasOrganisation, DateOnly Since, DateOnly From,
    DateOnly? Until);
