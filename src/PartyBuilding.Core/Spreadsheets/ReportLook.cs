using ClosedXML.Excel;

namespace PartyBuilding.Core.Spreadsheets;

/// <summary>What a report looks like: 黑体 heads, 宋体 text, thin black lines, no fill, so that it prints and copies well.</summary>
internal static class ReportLook
{
    public const string BodyFont = "宋体";
    public const string HeadFont = "黑体";
    public const double BodySize = 10.5;
    public const double TitleSize = 18;

    /// <summary>Points of one printed line of body text.</summary>
    public const double LineHeight = 15;

    public static void PutText(this IXLCell cell, string text)
    {
        cell.Style.NumberFormat.Format = "@";
        // Plain assignment would take 001 for a number and drop a leading apostrophe.
        cell.SetValue(SafeText.For(text));
        cell.DataType = XLDataType.Text;
    }

    public static void PutFigure(this IXLCell cell, object value, FigureFormat format)
    {
        cell.Style.NumberFormat.Format = format.Code();
        if (value is DateOnly day)
            cell.SetValue(day.ToDateTime(TimeOnly.MinValue));
        else
            cell.SetValue(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture));
    }

    public static void Box(this IXLRange range)
    {
        range.Style.Border.OutsideBorder = XLBorderStyleValues.Thin;
        range.Style.Border.InsideBorder = XLBorderStyleValues.Thin;
        range.Style.Border.OutsideBorderColor = XLColor.Black;
        range.Style.Border.InsideBorderColor = XLColor.Black;
    }

    public static void SetUpPage(this IXLWorksheet sheet, ReportSheet report, int headFirst, int headLast)
    {
        var page = sheet.PageSetup;
        page.PaperSize = report.Paper == PaperSize.A3 ? XLPaperSize.A3Paper : XLPaperSize.A4Paper;
        page.PageOrientation = report.Landscape ? XLPageOrientation.Landscape : XLPageOrientation.Portrait;
        page.FitToPages(1, 0);
        page.CenterHorizontally = true;
        page.BlackAndWhite = true;
        page.Margins.SetLeft(0.5).SetRight(0.5).SetTop(0.7).SetBottom(0.7);
        // A cover has no head to repeat.
        if (headLast >= headFirst)
            page.SetRowsToRepeatAtTop(headFirst, headLast);
        if (report.FrozenColumns > 0)
            page.SetColumnsToRepeatAtLeft(1, report.FrozenColumns);
        page.Footer.Center.AddText("第 ");
        page.Footer.Center.AddText(XLHFPredefinedText.PageNumber);
        page.Footer.Center.AddText(" 页 共 ");
        page.Footer.Center.AddText(XLHFPredefinedText.NumberOfPages);
        page.Footer.Center.AddText(" 页");
        if (headLast >= headFirst)
            sheet.SheetView.Freeze(headLast, report.FrozenColumns);
    }
}
