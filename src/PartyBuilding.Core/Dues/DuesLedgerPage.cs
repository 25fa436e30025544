namespace PartyBuilding.Core.Dues;

/// <summary>A year of an organisation's ledger, oldest first.</summary>
public sealed record DuesLedgerPage(DuesUnit Unit, int Year, long OpeningFen, IReadOnlyList<DuesEntryRow> Rows)
{
    public long InFen => Rows.Where(r => r.IsIn).Sum(r => r.AmountFen);

    public long OutFen => Rows.Where(r => !r.IsIn).Sum(r => r.AmountFen);

    public long ClosingFen => OpeningFen + InFen - OutFen;
}
