namespace PartyBuilding.Core.Campaigns;

public sealed record RemoveFacts(bool IsOnBooks, DateOnly LeftOn, DateOnly PlacedOn, DateOnly Today, string? Reason);
