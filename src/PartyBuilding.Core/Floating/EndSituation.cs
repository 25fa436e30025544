namespace PartyBuilding.Core.Floating;

/// <summary>Found again, returned, no longer in difficulty.</summary>
/// <param name="How">For those found: how; required there.</param>
/// <param name="Placement">For those found: what was arranged; may follow later and is an open item until then.</param>
public sealed record EndSituation(Guid Key, long Version, DateOnly On, string? How, FoundPlacement? Placement = null);
