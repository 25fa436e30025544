namespace PartyBuilding.Core.Dues;

/// <summary>A yearly return as its page shows it; what has not been filled shows the ledger.</summary>
/// <param name="Below">The returns it aggregates.</param>
public sealed record DuesYearRecord(
    DuesUnit Unit, int Year, Guid? Key, int? Version, DuesYearStatus? Status, DateOnly? SentOn, DateOnly? AuditedOn, IReadOnlyList<DuesYearLine> Lines, string Report,
    IReadOnlyList<DuesYearRow> Below, bool MayAudit, IReadOnlyList<DuesHistoryRow> History)
{
    public bool IsOpen => Status is null or DuesYearStatus.Filling or DuesYearStatus.SentBack;

    /// <summary>What is left at the end of the year; it is the next one's 上年结存.</summary>
    public DuesYearLine Balance => new(
        DuesEntryKind.CarriedOver, Lines.Sum(l => DuesWords.IsIn(l.Kind) ? l.OwnFen : -l.OwnFen), Lines.Sum(l => DuesWords.IsIn(l.Kind) ? l.BelowFen : -l.BelowFen));
}
