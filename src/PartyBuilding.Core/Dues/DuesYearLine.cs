namespace PartyBuilding.Core.Dues;

/// <summary>A line of a yearly return.</summary>
public sealed record DuesYearLine(DuesEntryKind Kind, long OwnFen, long BelowFen)
{
    public long SumFen => OwnFen + BelowFen;
}
