namespace PartyBuilding.Core.Dues;

/// <summary>An entry of the ledger as a page shows it.</summary>
public sealed record DuesEntryRow(Guid Key, DateOnly On, DuesEntryKind Kind, long AmountFen, string Voucher, string What, bool ByHand, long BalanceFen)
{
    public bool IsIn => DuesWords.IsIn(Kind);
}
