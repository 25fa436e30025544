namespace PartyBuilding.Core.Campaigns;

/// <param name="Key">Made with the form: sent twice it makes one batch.</param>
/// <param name="Stages">Titles of the three stages; an empty one takes the usual title.</param>
public sealed record AddBatch(
    Guid Key, Guid CampaignKey, int Version, string? Name, DateOnly PlannedStart, IReadOnlyList<Guid> UnitKeys, IReadOnlyList<string?> Stages);
