namespace PartyBuilding.Core.Funds;

/// <summary>Closes a fund from a day on; nothing comes in or goes out afterwards.</summary>
/// <param name="Version">Recording number the form knew.</param>
public sealed record CloseFund(Guid Key, long Version, DateOnly On);
