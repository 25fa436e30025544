namespace PartyBuilding.Core.Returns.Queries;

/// <summary>One stored cell of a return.</summary>
public sealed record SheetFigure(long? Value, long? Ledger, string? OverrideReason, string? SendBackReason)
{
    public static readonly SheetFigure Nothing = new(null, null, null, null);

    public bool IsOverridden => OverrideReason is not null;
}
