namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>What becomes of one person; who stays needs no reason.</summary>
public sealed record AdjustLine(Guid Key, int Version, bool Stays, bool IsNear, string? Reason);
