namespace PartyBuilding.Core.Returns.Queries;

/// <summary>One figure with what stands beside it.</summary>
/// <param name="Previous">The same cell of the month before; null when there was none.</param>
public sealed record CellView(
    string Key, long? Value, long? Ledger, string? OverrideReason, string? SendBackReason, long? Previous, string? Note = null)
{
    public bool IsOverridden => Ledger is not null && OverrideReason is not null;
}
