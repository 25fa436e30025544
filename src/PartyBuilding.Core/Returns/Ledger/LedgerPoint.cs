using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>What a figure rests on: a month, and what the database knew at a recording number.</summary>
/// <param name="Month">Report month: placements and postings by posted month, attributes as of its last day.</param>
/// <param name="Number">Known at this recording number.</param>
public sealed record LedgerPoint(Month Month, long Number)
{
    /// <summary>The month as the database knows it now.</summary>
    public static LedgerPoint Today(Month month) => new(month, Recorded.Current - 1);
}
