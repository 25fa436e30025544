namespace PartyBuilding.Core.Funds;

/// <summary>The balance of a fund over its days.</summary>
internal static class FundBalance
{
    public static long Signed(FundEntryKind kind, long fen) => kind == FundEntryKind.Source ? fen : -fen;

    /// <summary>Lowest balance at the end of any day: what came in on a day may be used on it.</summary>
    public static long Lowest(IEnumerable<(DateOnly On, long SignedFen)> entries)
    {
        var (balance, lowest) = (0L, 0L);
        foreach (var day in entries.GroupBy(e => e.On).OrderBy(g => g.Key))
        {
            balance += day.Sum(e => e.SignedFen);
            lowest = Math.Min(lowest, balance);
        }

        return lowest;
    }
}
