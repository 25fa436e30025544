namespace PartyBuilding.Core.Dues;

/// <summary>A page of remittances.</summary>
public sealed record DuesRemittancePage(IReadOnlyList<DuesRemittanceRow> Rows, int Page, int Total, long SumFen)
{
    public const int Size = 50;
}
