namespace PartyBuilding.Core.Campaigns;

public sealed record ChangeCampaign(
    Guid Key, int Version, string? Name, string? Basis, string? LeadingGroup, string? SteeringGroup, IReadOnlyList<string?> Questions);
