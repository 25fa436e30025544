using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.Funds;

/// <summary>A fund with its entries from the first to the last, sums in fen.</summary>
public sealed record FundRecord(
    Guid Key, long Version, Guid HolderKey, string HolderCode, string HolderPath, string Holder, FundKind Kind, string Name, int? Year, long? LeastFen, long? MostFen, bool IsOnceAYear,
    string? Note, DateOnly? ClosedOn)
{
    public IReadOnlyList<FundEntryRow> Entries { get; init; } = [];

    public IReadOnlyList<ServiceHistoryRow> History { get; init; } = [];

    public long InFen => Entries.Where(e => e.Kind == FundEntryKind.Source).Sum(e => e.AmountFen);

    public long OutFen => Entries.Where(e => e.Kind == FundEntryKind.Use).Sum(e => e.AmountFen);

    public long BalanceFen => InFen - OutFen;
}
