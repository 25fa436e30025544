namespace PartyBuilding.Core.Cadres;

/// <summary>Ends the record: retired, dismissed, transferred away, died.</summary>
public sealed record LeaveCadre(Guid Key, int Version, DateOnly On, string? Why);
