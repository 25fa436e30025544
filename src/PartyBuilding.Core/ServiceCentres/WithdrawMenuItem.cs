namespace PartyBuilding.Core.ServiceCentres;

/// <summary>Takes an item off the menu from a day on.</summary>
/// <param name="Version">RecordedNo of the item that was shown.</param>
public sealed record WithdrawMenuItem(Guid PointKey, Guid Key, long Version, DateOnly On);
