using ClosedXML.Excel;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Workbooks;

namespace PartyBuilding.Core.Tests.Returns.Workbooks;

/// <summary>Every fault of a filled-in workbook at once, on a copy of it (returns-and-statistics: errors beside the cell).</summary>
public sealed class WorkbookCheckingTests : ReturnTest
{
    [Fact]
    public async Task Faults_and_checks_stand_on_a_copy_beside_their_cells_and_nothing_is_saved()
    {
        await OpenedAsync(June);
        using var file = await FilledAsync(sheet =>
        {
            Cell(sheet, "dues.paid").SetValue("十元");
            Cell(sheet, "service.visits").SetValue(1.5);
            Cell(sheet, "dues.payable").SetValue("=1+1").DataType = XLDataType.Text;
        });
        var found = Must(await CheckAsync(file));
        found.Marks.Where(m => m.Subject is "实交").ShouldHaveSingleItem().Message.ShouldContain("十元");
        found.Marks.ShouldContain(m => m.Message.EndsWith("没有填。", StringComparison.Ordinal));
        (await ReturnAsync(X, June)).Status.ShouldBe(ReturnStatus.NotStarted);

        using var copy = new XLWorkbook(new MemoryStream(found.Copy!));
        copy.Worksheet(1).Cell(1, 1).GetString().ShouldStartWith($"共 {found.Marks.Count} 处：必须改正 {found.Faults} 处");
        var sheet = copy.Worksheet(2);
        var paid = Cell(sheet, "dues.paid");
        paid.Style.Fill.BackgroundColor.Color.ToArgb().ToString("X8", System.Globalization.CultureInfo.InvariantCulture).ShouldBe("FFF8CBAD");
        paid.GetString().ShouldBe("十元");
        sheet.Cell(paid.Address.RowNumber, 8).GetString().ShouldContain("填的是“十元”");
        Cell(sheet, "dues.payable").GetString().ShouldBe("=1+1");
        Cell(sheet, "end").Style.Fill.PatternType.ShouldBe(XLFillPatternValues.None);
    }

    [Fact]
    public async Task A_check_that_does_not_hold_is_named_with_its_code_at_its_cells()
    {
        await World.MemberAsync(X);
        await OpenedAsync(June);
        using var file = await FilledAsync(sheet =>
        {
            foreach (var row in sheet.RowsUsed().Where(r => r.Cell(2).GetString().Contains('.', StringComparison.Ordinal) && r.Cell(6).IsEmpty()))
                row.Cell(6).SetValue(0);
            Cell(sheet, "dues.payable").SetValue(5);
            Cell(sheet, "end.female").SetValue(9);
            Cell(sheet, "end.female").CellRight().SetValue("登记有误");
        });
        var found = Must(await CheckAsync(file));
        found.Marks.ShouldContain(m => m.Message.StartsWith('〔') && m.Cells.Count > 0);
        found.Marks.ShouldNotContain(m => m.Message.EndsWith("没有填。", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_copy_put_right_is_taken_and_a_second_copy_carries_no_old_marks()
    {
        await OpenedAsync(June);
        using var file = await FilledAsync(sheet => Cell(sheet, "dues.paid").SetValue("十元"));
        using var first = new MemoryStream();
        first.Write(Must(await CheckAsync(file)).Copy!);
        Change(first, sheet =>
        {
            Cell(sheet, "dues.paid").SetValue(10);
            Cell(sheet, "service.visits").SetValue("两次");
        });
        using (var second = new XLWorkbook(new MemoryStream(Must(await CheckAsync(first)).Copy!)))
        {
            second.Worksheets.Count(w => w.Name == "检查结果").ShouldBe(1);
            var paid = Cell(second.Worksheet(2), "dues.paid");
            paid.Style.Fill.PatternType.ShouldBe(XLFillPatternValues.None);
            second.Worksheet(2).Cell(paid.Address.RowNumber, 8).GetString().ShouldBe("");
        }

        Change(first, sheet => Cell(sheet, "service.visits").SetValue(2));
        var id = (await ReturnAsync(X, June)).PublicId;
        Must(await With((ReturnWorkbooks s) => s.ReadAsync(id, first, At(X)))).ShouldBe(2);
        (await FigureAsync(X, June, "dues.paid")).ShouldBe(1000);
    }

    // WPS and scripts write an empty fill without its kind.
    [Fact]
    public async Task A_form_saved_by_another_program_is_marked_as_well()
    {
        await OpenedAsync(June);
        using var file = await FilledAsync(sheet => Cell(sheet, "dues.paid").SetValue("十元"));
        using (var package = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(file, true))
        {
            foreach (var fill in package.WorkbookPart!.WorkbookStylesPart!.Stylesheet.Fills!.Descendants<DocumentFormat.OpenXml.Spreadsheet.PatternFill>())
                fill.PatternType = null;
        }

        var found = Must(await CheckAsync(file));
        using var copy = new XLWorkbook(new MemoryStream(found.Copy!));
        Cell(copy.Worksheet(2), "dues.paid").GetString().ShouldBe("十元");
    }

    [Fact]
    public async Task Outside_the_scope_nothing_is_looked_at()
    {
        await OpenedAsync(June);
        using var file = await FilledAsync(_ => { });
        var id = (await ReturnAsync(X, June)).PublicId;
        (await With((WorkbookChecking s) => s.CheckAsync(id, file, At(West)))).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    private async Task<MemoryStream> FilledAsync(Action<IXLWorksheet> fill)
    {
        var id = (await ReturnAsync(X, June)).PublicId;
        var output = new MemoryStream();
        Must(await With((ReturnWorkbooks s) => s.WriteAsync(id, output, At(X))));
        Change(output, fill);
        return output;
    }

    private async Task<Outcome<CheckedWorkbook>> CheckAsync(Stream file)
    {
        var id = (await ReturnAsync(X, June)).PublicId;
        file.Position = 0;
        return await With((WorkbookChecking s) => s.CheckAsync(id, file, At(X)));
    }

    private static IXLCell Cell(IXLWorksheet sheet, string key) => sheet.RowsUsed().Single(r => r.Cell(2).GetString() == key).Cell(6);

    private static void Change(MemoryStream file, Action<IXLWorksheet> change)
    {
        file.Position = 0;
        using var workbook = new XLWorkbook(file);
        change(workbook.Worksheets.First(w => w.Name != "检查结果"));
        workbook.Save();
    }
}
