namespace PartyBuilding.Core.Campaigns;

/// <summary>The first stage starts the batch.</summary>
public sealed record StartStage(Guid BatchKey, int Version, byte Number, DateOnly On, DateOnly? PlannedEnd);
