namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>A return of the period, and whether it counts.</summary>
internal sealed record OwedReturn(int OrganisationId, string Path, ReturnStatus Status);
