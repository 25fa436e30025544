namespace PartyBuilding.Core.Campaigns;

/// <summary>The reason stands in the context.</summary>
public sealed record ProlongStage(Guid BatchKey, int Version, byte Number, DateOnly? NewEnd);
