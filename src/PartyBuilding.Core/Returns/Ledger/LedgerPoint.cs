using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>What a figure rests on: the months of a report, and what the database knew at a recording number.</summary>
/// <param name="Span">Movements and registers are summed over it; placements and attributes are those of its last day.</param>
/// <param name="Number">Known at this recording number.</param>
public sealed record LedgerPoint(MonthSpan Span, long Number)
{
    public LedgerPoint(Month month, long number)
        : this(MonthSpan.Of(month), number)
    {
    }

    /// <summary>The month whose end it stands at.</summary>
    public Month Month => Span.Last;

    /// <summary>The end of the month before the span: what its figures open with.</summary>
    public LedgerPoint Before => new(Span.First.Previous, Number);

    /// <summary>The month as the database knows it now.</summary>
    public static LedgerPoint Today(Month month) => Today(MonthSpan.Of(month));

    /// <summary>The months as the database knows them now.</summary>
    public static LedgerPoint Today(MonthSpan span) => new(span, Recorded.Current - 1);
}
