namespace PartyBuilding.Core.Reserve;

/// <summary>One event of a unit's part of a round.</summary>
public sealed record SelectionEventRow(DateTime At, string By, string Role, string Summary, string? Reason);
