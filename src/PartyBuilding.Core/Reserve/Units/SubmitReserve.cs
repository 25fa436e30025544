namespace PartyBuilding.Core.Reserve.Units;

/// <summary>Submits the unit's package (材料报送).</summary>
public sealed record SubmitReserve(Guid Key, int Version, DateOnly? On);
