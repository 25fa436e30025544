namespace PartyBuilding.Core.Reserve.Units;

/// <summary>Makes the recommended candidates public, normally inside the unit.</summary>
public sealed record PublicizeReserve(Guid Key, int Version, DateOnly? From, DateOnly? To, PublicityMeans Means, string? Place);
