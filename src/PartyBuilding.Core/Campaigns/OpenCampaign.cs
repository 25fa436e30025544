namespace PartyBuilding.Core.Campaigns;

/// <param name="Key">Made with the form: sent twice it makes one campaign.</param>
/// <param name="Questions">Up to six, of the look-back; empty lines are left out.</param>
public sealed record OpenCampaign(
    Guid Key, Guid OrganisationKey, string? Name, string? Basis, string? LeadingGroup, string? SteeringGroup, DateOnly OpenedOn,
    IReadOnlyList<string?> Questions);
