using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Workbooks;

namespace PartyBuilding.Core.Tests.Returns.Workbooks;

/// <summary>The return leaves as a workbook, is filled in elsewhere and comes back.</summary>
public sealed class ReturnWorkbookTests : ReturnTest
{
    [Fact]
    public async Task What_is_filled_in_comes_back_with_its_words()
    {
        await World.MemberAsync(X);
        await OpenedAsync(June);
        using var file = await WriteAsync(X);
        Fill(file, ("dues.paid", "１,２３４.5", "收据 12 号"), ("service.visits", 3, null), ("end.female", 1, "性别登记有误，已报更正"));
        Must(await ReadAsync(X, file)).ShouldBe(3);

        var cells = (await PageAsync(X, June)).Cells;
        (cells["dues.paid"].Value, cells["dues.paid"].Note).ShouldBe((123450, "收据 12 号"));
        (cells["service.visits"].Value, cells["end.female"].Value, cells["end.female"].OverrideReason).ShouldBe((3, 1, "性别登记有误，已报更正"));
        cells["end"].IsOverridden.ShouldBeFalse();
    }

    [Fact]
    public async Task A_workbook_nobody_touched_changes_nothing()
    {
        await World.MemberAsync(X);
        await OpenedAsync(June);
        await FillAsync(X, June);
        Must(await SaveAsync(X, June, "dues.payable", 500));
        using var file = await WriteAsync(X);
        Must(await ReadAsync(X, file)).ShouldBe(0);
    }

    [Fact]
    public async Task A_ledger_figure_left_as_printed_follows_the_ledger()
    {
        await OpenedAsync(June);
        using var file = await WriteAsync(X);
        Fill(file, ("dues.paid", 1, null));
        await World.MemberAsync(X);
        Must(await ReadAsync(X, file));
        (await FigureAsync(X, June, "end")).ShouldBe(1);
    }

    [Fact]
    public async Task Every_error_is_named_at_its_cell_and_nothing_is_saved()
    {
        await OpenedAsync(June);
        using var file = await WriteAsync(X);
        Fill(file, ("dues.paid", "十元", null), ("service.visits", 1.5, null), ("dues.payable", 7, null), ("end", 9, null), ("end.college", "", null));
        var outcome = await ReadAsync(X, file);
        outcome.Kind.ShouldBe(OutcomeKind.Refused);
        var rows = Rows(file);
        outcome.Findings.Select(f => f.Field).Order().ShouldBe(new[]
        {
            $"F{rows["dues.paid"]}", $"F{rows["service.visits"]}", $"G{rows["end"]}", $"F{rows["end.college"]}",
        }.Order());
        outcome.Findings.Single(f => f.Field == $"F{rows["dues.paid"]}").Message.ShouldContain("“实交”填的是“十元”");
        (await FigureAsync(X, June, "dues.payable")).ShouldBeNull();
        (await ReturnAsync(X, June)).Status.ShouldBe(ReturnStatus.NotStarted);
    }

    [Fact]
    public async Task A_code_that_is_not_in_the_form_or_comes_twice_is_named()
    {
        await OpenedAsync(June);
        using var file = await WriteAsync(X);
        var rows = Rows(file);
        Change(file, sheet =>
        {
            sheet.Cell(rows["dues.paid"], 2).Value = "dues.payable";
            sheet.Cell(rows["service.visits"], 2).Value = "no.such";
        });
        (await ReadAsync(X, file)).Findings.Select(f => f.Field).ShouldBe([$"B{rows["dues.paid"]}", $"B{rows["service.visits"]}"]);
    }

    [Fact]
    public async Task A_workbook_of_another_branch_period_or_origin_is_refused()
    {
        Clock.MoveTo(new DateOnly(2026, 8, 3));
        await OpenedAsync(June);
        await OpenedAsync(June.Next);
        using (var other = await WriteAsync(Y))
            (await ReadAsync(X, other)).Findings[0].Message.ShouldBe("这是乙支部的填报表，不是甲支部的。");
        using (var later = await WriteAsync(X, June.Next))
            (await ReadAsync(X, later)).Findings[0].Message.ShouldBe("这是 2026-07 的填报表，这里要的是 2026-06。");
        using (var text = new MemoryStream("不是工作簿"u8.ToArray()))
            (await ReadAsync(X, text)).Findings[0].Message.ShouldContain("不是 Excel 工作簿");
        using var foreign = new MemoryStream();
        using (var workbook = new XLWorkbook())
        {
            workbook.AddWorksheet("Sheet1").Cell(1, 1).Value = "编号";
            workbook.SaveAs(foreign);
        }

        (await ReadAsync(X, foreign)).Findings[0].Message.ShouldBe("这不是从本系统下载的填报表。");
    }

    [Fact]
    public async Task A_workbook_whose_inside_is_broken_is_refused_in_words()
    {
        await OpenedAsync(June);
        using var file = await WriteAsync(X);
        using (var archive = new System.IO.Compression.ZipArchive(file, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            await using var broken = await archive.CreateEntry("xl/worksheets/sheet1.xml").OpenAsync();
            await broken.WriteAsync("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData><row><c t='s' t='n'/></row>"u8.ToArray());
        }

        (await ReadAsync(X, file)).Findings[0].Message.ShouldBe("这个工作簿已损坏，读不出来。");
    }

    [Fact]
    public async Task A_workbook_older_than_the_last_save_is_a_conflict_that_names_who_saved()
    {
        await OpenedAsync(June);
        using var file = await WriteAsync(X);
        Must(await SaveAsync(X, June, "dues.paid", 100));
        Fill(file, ("dues.payable", 1, null));
        var outcome = await ReadAsync(X, file);
        (outcome.Kind, outcome.Findings[0].Message.StartsWith("李工已于7月5日 10:00填报“实交”", StringComparison.Ordinal)).ShouldBe((OutcomeKind.Conflict, true));
        (await FigureAsync(X, June, "dues.payable")).ShouldBeNull();
    }

    [Fact]
    public async Task A_workbook_of_an_earlier_revision_is_refused()
    {
        var period = await OpenedAsync(June);
        using var file = await WriteAsync(X);
        await SubmittedAsync(X, June);
        Must(await PassAsync(X, June, East));
        Must(await With((ReturnAcceptance s) => s.AcceptAsync(period, East.PublicId, Department("先接收"))));
        var step = await StepAsync(X, June);
        Must(await With((ReturnAcceptance s) => s.ReopenAsync(step, Department("更正"))));
        (await ReadAsync(X, file)).Findings[0].Message.ShouldContain("以前一次报送");
    }

    [Fact]
    public async Task Outside_the_scope_there_is_no_workbook()
    {
        await OpenedAsync(June);
        var id = (await ReturnAsync(X, June)).PublicId;
        using var output = new MemoryStream();
        (await With((ReturnWorkbooks s) => s.WriteAsync(id, output, At(West)))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await With((ReturnWorkbooks s) => s.ReadAsync(id, output, At(West)))).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    private async Task<MemoryStream> WriteAsync(Organisation branch, Month? month = null)
    {
        var id = (await ReturnAsync(branch, month ?? June)).PublicId;
        var output = new MemoryStream();
        Must(await With((ReturnWorkbooks s) => s.WriteAsync(id, output, At(branch)))).ShouldEndWith(".xlsx");
        output.Position = 0;
        return output;
    }

    private async Task<Outcome<int>> ReadAsync(Organisation branch, Stream file)
    {
        var id = (await ReturnAsync(branch, June)).PublicId;
        file.Position = 0;
        return await With((ReturnWorkbooks s) => s.ReadAsync(id, file, At(branch)));
    }

    private static void Fill(MemoryStream file, params (string Key, object Value, string? Words)[] cells)
    {
        var rows = Rows(file);
        Change(file, sheet =>
        {
            foreach (var (key, value, words) in cells)
            {
                var cell = sheet.Cell(rows[key], 6);
                if (value is string text)
                    cell.SetValue(text).DataType = XLDataType.Text;
                else
                    cell.SetValue(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture));
                if (words is not null)
                    sheet.Cell(rows[key], 7).SetValue(words);
            }
        });
    }

    private static Dictionary<string, int> Rows(MemoryStream file)
    {
        file.Position = 0;
        using var workbook = new XLWorkbook(file);
        return workbook.Worksheet(1).RowsUsed().Select(r => (Key: r.Cell(2).GetString(), Row: r.RowNumber()))
            .Where(r => r.Key.Length > 0 && r.Key != "编号").GroupBy(r => r.Key).ToDictionary(g => g.Key, g => g.First().Row);
    }

    private static void Change(MemoryStream file, Action<IXLWorksheet> change)
    {
        file.Position = 0;
        using var workbook = new XLWorkbook(file);
        change(workbook.Worksheet(1));
        workbook.Save();
    }
}
