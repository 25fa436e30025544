namespace PartyBuilding.Core.Campaigns;

/// <summary>A share about to be shown.</summary>
public sealed record RateFacts(string What, int Part, int Whole);
