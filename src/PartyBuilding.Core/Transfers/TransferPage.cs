namespace PartyBuilding.Core.Transfers;

/// <summary>One page of a list of cases.</summary>
public sealed record TransferPage(IReadOnlyList<TransferRow> Rows, int Page, int Total)
{
    public const int Size = 50;
}
