namespace PartyBuilding.Core.Returns.Queries;

/// <summary>A cell of an earlier period, found by its key whatever the form's version was.</summary>
/// <param name="Month">yyyyMM.</param>
public sealed record CellPast(int Month, int FormVersion, long? Value);
