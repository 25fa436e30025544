namespace PartyBuilding.Core.Dues;

/// <summary>A line of a yearly return, as it stood when it was filled from the ledger.</summary>
public sealed class DuesYearFigure
{
    public int Id { get; init; }

    public int DuesYearId { get; init; }

    public required DuesEntryKind Kind { get; init; }

    /// <summary>Of the organisation's own ledger, in fen.</summary>
    public required long OwnFen { get; set; }

    /// <summary>Of the returns audited below it, in fen.</summary>
    public required long BelowFen { get; set; }
}
