namespace PartyBuilding.Core.OrganisationLife;

/// <summary>One unit of a drive.</summary>
public sealed record DriveUnitRow(Guid Key, string Name, DriveCoverage Coverage);
