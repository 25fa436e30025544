using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics;

/// <summary>How the rates of a table were worked out and rounded, for its foot.</summary>
public static class RateNotes
{
    public static IEnumerable<string> Of(IReadOnlyList<FormItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Where(i => i.Rate is not null)
            .Select(i => $"{i.Name}：{i.Definition}{(i.Rate!.Decimals == 0 ? "保留整数" : $"保留{i.Rate.Decimals}位小数")}，{(i.Rate.Rounding == Rounding.HalfUp ? "四舍五入" : "舍去尾数")}。");
    }
}
