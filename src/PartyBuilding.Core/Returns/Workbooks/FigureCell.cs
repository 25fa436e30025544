using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Returns.Workbooks;

/// <summary>A figure of a form in a workbook.</summary>
internal static class FigureCell
{
    /// <summary>As a report shows it: 分 as 元, a rate with its decimals.</summary>
    public static ReportCell Of(FormItem item, long? value)
        => item.Rate is { } rate ? ReportCell.Rate(rate.Fraction(value), rate.Decimals switch { 0 => FigureFormat.Rate0, 1 => FigureFormat.Rate1, _ => FigureFormat.Rate2 })
            : item.Unit == ItemUnit.Fen ? new ReportCell(value is { } fen ? fen / 100m : null, FigureFormat.Yuan)
            : ReportCell.Count(value);
}
