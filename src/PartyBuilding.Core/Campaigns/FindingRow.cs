namespace PartyBuilding.Core.Campaigns;

/// <summary>A finding of the steering group with whom it is about.</summary>
public sealed record FindingRow(SteeringFinding Finding, string Organisation, Guid OrganisationKey);
