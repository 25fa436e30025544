namespace PartyBuilding.Core.Returns.Reporting;

/// <summary>The return of one unit for one period.</summary>
/// <param name="IsLate">First submitted after the on-time day.</param>
public sealed record GridCell(Guid PublicId, ReturnStatus Status, bool IsLate);
