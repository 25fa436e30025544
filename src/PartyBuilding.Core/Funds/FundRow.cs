namespace PartyBuilding.Core.Funds;

/// <summary>A fund in the list, sums in fen.</summary>
public sealed record FundRow(Guid Key, string Name, FundKind Kind, string Holder, int? Year, long InFen, long OutFen, DateOnly? ClosedOn)
{
    public long BalanceFen => InFen - OutFen;
}
