namespace PartyBuilding.Core.Campaigns;

public sealed record EndStage(Guid BatchKey, int Version, byte Number, DateOnly On, string? Summary);
