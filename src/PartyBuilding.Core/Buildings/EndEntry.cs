namespace PartyBuilding.Core.Buildings;

/// <summary>Ends something a building has.</summary>
/// <param name="On">First day on which it no longer holds.</param>
public sealed record EndEntry(Guid BuildingKey, Guid Key, DateOnly On);
