using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics;

/// <summary>
/// 专题组织生活会覆盖情况 of one body, for the page and the workbook alike. Coverage = (attended + made up) ÷ members due;
/// invited people stand apart and never count in it (2005 bulletin L551). Rates: one decimal, half up.
/// </summary>
/// <param name="Branches">Branches that owe the report.</param>
/// <param name="Held">Branches that have held the meeting.</param>
public sealed record CoverageRow(RollUpRow Source, long Branches, long Held, long Due, long Attended, long MadeUp, long Invited)
{
    public static CoverageRow Of(RollUpRow row)
    {
        long Value(string key) => row.Values.GetValueOrDefault(key);
        return new CoverageRow(row, row.Expected, Value("held"), Value("due"), Value("attended"), Value("made-up"), Value("invited"));
    }

    /// <summary>合计: who was there or made it up.</summary>
    public long Reached => Attended + MadeUp;

    /// <summary>召开率; null where no branch owes the report.</summary>
    public decimal? HeldRate => Rates.Of(Held, Branches, 1, Rounding.HalfUp);

    /// <summary>参加率; null where nobody was due.</summary>
    public decimal? ReachedRate => Rates.Of(Reached, Due, 1, Rounding.HalfUp);
}
