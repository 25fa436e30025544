using ClosedXML.Excel;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Tests.Spreadsheets;

public sealed class ReportWriterTests
{
    [Fact]
    public void A_report_opens_with_its_values_heads_and_merges_in_place()
    {
        using var workbook = new XLWorkbook(ReportSamples.Write());
        var sheet = workbook.Worksheet("汇总");
        sheet.Cell("A1").GetString().ShouldBe("覆盖情况汇总表");
        sheet.Cell("A2").GetString().ShouldBe("2005年4月");
        sheet.Cell("A3").GetString().ShouldBe("填报单位：示例区委");
        sheet.Cell("D4").IsMerged().ShouldBeTrue();
        sheet.MergedRanges.Select(r => r.RangeAddress.ToString()).ShouldBe(
            ["A1:E1", "A2:E2", "A3:D3", "A4:A5", "B4:B5", "C4:D4", "E4:E5", "A8:B8", "A9:E9", "A10:E10"], ignoreOrder: true);
        sheet.Cell("C6").GetDouble().ShouldBe(49775);
        sheet.Cell("D6").GetDouble().ShouldBe(0.987);
        sheet.Cell("D6").Style.NumberFormat.Format.ShouldBe("0.0%");
        sheet.Cell("E6").GetDateTime().ShouldBe(new DateTime(2005, 4, 29));
        sheet.Cell("E6").Style.NumberFormat.Format.ShouldBe("yyyy-mm-dd");
        sheet.Cell("D7").IsEmpty().ShouldBeTrue();
        sheet.Cell("C7").GetDouble().ShouldBe(0);
        sheet.Cell("A9").GetString().ShouldStartWith("说明：");
        sheet.Cell("A10").GetString().ShouldContain("审核人：");
    }

    [Fact]
    public void Text_that_looks_like_a_formula_or_a_number_stays_text()
    {
        using var workbook = new XLWorkbook(ReportSamples.Write());
        var sheet = workbook.Worksheet("汇总");
        foreach (var (address, text) in new[] { ("A6", "001"), ("B6", "=1+1"), ("B7", "'引号开头") })
        {
            sheet.Cell(address).HasFormula.ShouldBeFalse(address);
            sheet.Cell(address).DataType.ShouldBe(XLDataType.Text, address);
            sheet.Cell(address).GetString().ShouldBe(text);
        }
    }

    [Fact]
    public void The_printed_page_is_set_up()
    {
        using var workbook = new XLWorkbook(ReportSamples.Write());
        var sheet = workbook.Worksheet("汇总");
        sheet.PageSetup.PageOrientation.ShouldBe(XLPageOrientation.Landscape);
        sheet.PageSetup.PaperSize.ShouldBe(XLPaperSize.A4Paper);
        sheet.PageSetup.PagesWide.ShouldBe(1);
        Part("xl/workbook.xml").ShouldContain("汇总!A:B,汇总!4:5");
        sheet.SheetView.SplitRow.ShouldBe(5);
        sheet.SheetView.SplitColumn.ShouldBe(2);
        sheet.Cell("A4").Style.Font.FontName.ShouldBe("黑体");
        sheet.Cell("B6").Style.Font.FontName.ShouldBe("宋体");
        sheet.Cell("A8").Style.Font.FontName.ShouldBe("黑体");
        sheet.Cell("C6").Style.Border.TopBorder.ShouldBe(XLBorderStyleValues.Thin);
        sheet.Cell("A4").Style.Fill.PatternType.ShouldBe(XLFillPatternValues.None);
    }

    [Fact]
    public void The_cover_says_who_when_and_which_selection_and_the_identity_is_hidden()
    {
        using var workbook = new XLWorkbook(ReportSamples.Write());
        var cover = workbook.Worksheet("导出说明").CellsUsed().Select(c => c.GetString()).ToList();
        cover.ShouldContain("李明（区管理员）");
        cover.ShouldContain("2026-07-05 10:30:00");
        cover.ShouldContain("2005年4月");
        workbook.Worksheets.Single(s => s.Visibility != XLWorksheetVisibility.Visible).Name.ShouldBe("_identity");
        workbook.Worksheets.First().Name.ShouldBe("汇总");
    }

    // ClosedXML writes print titles of rows and columns together but does not read them back.
    private static string Part(string name)
    {
        using var archive = new System.IO.Compression.ZipArchive(ReportSamples.Write());
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    [Theory]
    [InlineData(58634, 59406, Rounding.HalfUp, "0.987")]
    [InlineData(58634, 59406, Rounding.CutOff, "0.987")]
    [InlineData(4810, 4845, Rounding.HalfUp, "0.993")]
    [InlineData(4810, 4845, Rounding.CutOff, "0.992")]
    public void A_rate_is_rounded_the_way_its_figure_names(int part, int whole, Rounding rounding, string expected)
        => Rates.Of(part, whole, 1, rounding)!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(expected);

    [Fact]
    public void A_rate_of_nothing_is_no_rate() => Rates.Of(0, 0, 1, Rounding.HalfUp).ShouldBeNull();
}
