namespace PartyBuilding.Core.Campaigns;

/// <param name="Key">Made with the form: sent twice it makes one finding.</param>
public sealed record AddFinding(Guid Key, Guid BatchKey, Guid? OrganisationKey, SteeringFindingKind? Kind, DateOnly FoundOn, string? Text);
