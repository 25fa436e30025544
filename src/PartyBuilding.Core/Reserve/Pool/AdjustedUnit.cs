namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>A unit with people in the pool.</summary>
/// <param name="Year">Of the last yearly adjustment; null before the first.</param>
/// <param name="LastEntry">Day on which somebody came in last.</param>
public sealed record AdjustedUnit(Guid Key, string Name, int People, int? Year, DateOnly LastEntry);
