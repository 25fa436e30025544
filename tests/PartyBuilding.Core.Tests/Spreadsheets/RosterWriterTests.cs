using System.Diagnostics;
using System.IO.Compression;
using ClosedXML.Excel;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Tests.Spreadsheets;

public sealed class RosterWriterTests
{
    private static readonly RosterColumn<int>[] Columns =
    [
        RosterColumn<int>.Text("姓名", 12, i => i == 1 ? "=HYPERLINK(\"x\")" : $"党员{i}"),
        RosterColumn<int>.Date("出生日期", i => i == 2 ? null : new DateOnly(1960, 1, 1).AddDays(i)),
        RosterColumn<int>.Number("党龄", 8, i => i),
        RosterColumn<int>.Text("编号", 10, i => $"00{i}"),
        RosterColumn<int>.Key(i => new Guid(i, 0, 0, new byte[8])),
    ];

    [Fact]
    public async Task A_list_opens_with_typed_cells_a_frozen_head_and_a_filter()
    {
        using var stream = await Write(3);
        using var workbook = new XLWorkbook(stream);
        var sheet = workbook.Worksheet("名册");
        sheet.Row(1).Cells(1, 5).Select(c => c.GetString()).ShouldBe(["姓名", "出生日期", "党龄", "编号", "记录标识"]);
        sheet.Cell("A2").GetString().ShouldBe("党员0");
        sheet.Cell("A3").HasFormula.ShouldBeFalse();
        sheet.Cell("A3").GetString().ShouldBe("=HYPERLINK(\"x\")");
        sheet.Cell("B2").GetDateTime().ShouldBe(new DateTime(1960, 1, 1));
        sheet.Cell("B2").Style.NumberFormat.Format.ShouldBe("yyyy\\-mm\\-dd");
        sheet.Cell("B4").IsEmpty().ShouldBeTrue();
        sheet.Cell("C4").GetDouble().ShouldBe(2);
        sheet.Cell("D2").GetString().ShouldBe("000");
        sheet.Cell("D2").DataType.ShouldBe(XLDataType.Text);
        sheet.Cell("E3").GetString().ShouldBe("00000001-0000-0000-0000-000000000000");
        sheet.SheetView.SplitRow.ShouldBe(1);
        sheet.AutoFilter.Range.RangeAddress.ToString().ShouldBe("A1:E4");
        sheet.Column(1).Width.ShouldBe(12, 1);
        sheet.PageSetup.FirstRowToRepeatAtTop.ShouldBe(1);
        workbook.Worksheet("_identity").Visibility.ShouldBe(XLWorksheetVisibility.Hidden);
        workbook.Worksheet("导出说明").CellsUsed().Select(c => c.GetString()).ShouldContain("李明（区管理员）");
    }

    [Fact]
    public async Task A_list_carries_its_identity_and_the_hash_of_its_rows()
    {
        using var stream = await Write(50);
        var identity = WorkbookIdentity.Read(stream).ShouldNotBeNull();
        identity.IsUnchanged.ShouldBeTrue();
        identity.Form.ShouldBe("coverage");
        WorkbookUpload.Check(stream).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task An_empty_list_is_a_head_without_rows()
    {
        using var stream = await Write(0);
        using var workbook = new XLWorkbook(stream);
        workbook.Worksheet("名册").LastRowUsed().RowNumber().ShouldBe(1);
    }

    [Fact]
    public async Task A_list_longer_than_a_sheet_goes_on_in_the_next()
    {
        using var stream = await Write(7, rowsPerSheet: 3);
        using var workbook = new XLWorkbook(stream);
        workbook.Worksheets.Select(s => s.Name).ShouldBe(["名册", "名册2", "名册3", "导出说明", "_identity"]);
        workbook.Worksheet("名册3").Cell("A2").GetString().ShouldBe("党员6");
        WorkbookIdentity.Read(stream).ShouldNotBeNull().IsUnchanged.ShouldBeTrue();
    }

    [Fact]
    public async Task Characters_that_xml_forbids_do_not_break_the_file()
    {
        RosterColumn<string>[] columns = [RosterColumn<string>.Text("备注", 20, x => x)];
        using var stream = new MemoryStream();
        await RosterWriter.WriteAsync(stream, "名册", columns, From(["a\u0001b", "𠮷田", "行1\n行2", " 前空格"]), ReportSamples.Cover, ReportSamples.Identity);
        using var workbook = new XLWorkbook(stream);
        workbook.Worksheet("名册").Range("A2:A5").Cells().Select(c => c.GetString()).ShouldBe(["ab", "𠮷田", "行1\n行2", " 前空格"]);
        WorkbookIdentity.Read(stream).ShouldNotBeNull().IsUnchanged.ShouldBeTrue();
    }

    // Section 8 of the design: a district has 60,000 members.
    [Fact]
    public async Task Sixty_thousand_rows_take_seconds_and_little_memory()
    {
        var watch = Stopwatch.StartNew();
        var most = 0L;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var file = Path.GetTempFileName();
        await using (var stream = File.Create(file))
        {
            await RosterWriter.WriteAsync(stream, "名册", Columns, Rows(60_000, i =>
            {
                if (i % 5000 == 0)
                    most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }), ReportSamples.Cover, ReportSamples.Identity);
        }

        watch.Stop();
        using (var archive = ZipFile.OpenRead(file))
            archive.GetEntry("xl/worksheets/sheet1.xml")!.Length.ShouldBeGreaterThan(10_000_000);
        File.Delete(file);
        most.ShouldBeLessThan(100 * 1024 * 1024);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    private static async Task<MemoryStream> Write(int rows, int rowsPerSheet = RosterWriter.RowsPerSheet)
    {
        var stream = new MemoryStream();
        var written = await RosterWriter.WriteAsync(
            stream, "名册", Columns, Rows(rows, _ => { }), ReportSamples.Cover, ReportSamples.Identity, rowsPerSheet: rowsPerSheet);
        written.ShouldBe(rows);
        stream.Position = 0;
        return stream;
    }

    private static IAsyncEnumerable<string> From(string[] rows) => rows.ToAsyncEnumerable();

    private static async IAsyncEnumerable<int> Rows(int count, Action<int> seen)
    {
        for (var i = 0; i < count; i++)
        {
            seen(i);
            if (i % 1000 == 0)
                await Task.Yield();
            yield return i;
        }
    }
}
