namespace PartyBuilding.Core.Campaigns;

/// <summary>Who has not had the opinion fed back.</summary>
public sealed record BranchCompletion(int Members, IReadOnlyList<string> Missing);
