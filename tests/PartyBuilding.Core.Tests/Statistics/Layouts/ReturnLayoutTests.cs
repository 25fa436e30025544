using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Spreadsheets;
using PartyBuilding.Core.Statistics;
using PartyBuilding.Core.Statistics.Layouts;
using PartyBuilding.Core.Tests.Returns;

namespace PartyBuilding.Core.Tests.Statistics.Layouts;

/// <summary>Layouts with defined names: changed in Excel without code (returns-and-statistics §7).</summary>
public sealed class ReturnLayoutTests : ReturnTest
{
    [Fact]
    public void Every_layout_generated_can_be_uploaded_again_unchanged()
    {
        foreach (var form in FormFiles.All)
        {
            using var file = Generated(form);
            ReturnLayouts.Check(file, form).ShouldBeEmpty(form.Code);
        }
    }

    [Fact]
    public async Task A_return_is_printed_with_the_layout_put_to_use_and_its_figures_are_the_returns()
    {
        await World.MemberAsync(X);
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        var form = await FormAsync();
        using var file = await ChangedAsync(form, book => book.Worksheet(1).Cell(1, 1).SetValue("我区自己的表头"));
        var key = Must(await UploadAsync(form, file));
        Must(await UploadAsync(form, file)).ShouldBe(key);
        using (var before = new XLWorkbook(await PrintAsync()))
            before.Worksheet(1).Cell(1, 1).GetString().ShouldNotBe("我区自己的表头");

        Must(await UseAsync(key));
        using var printed = await PrintAsync();
        using var book = new XLWorkbook(printed);
        var page = await PageAsync(X, June);
        book.Worksheet(1).Cell(1, 1).GetString().ShouldBe("我区自己的表头");
        book.Worksheet(1).Cell(3, 1).GetString().ShouldBe("填报单位：甲支部");
        book.Worksheets.Select(w => w.Name).ShouldBe(["报表", "_identity"]);
        foreach (var item in page.Form.Items.Where(i => page.Cells[i.Key].Value is not null))
        {
            var cell = book.Worksheet(1).NamedRange(LayoutNames.Of(LayoutPart.Figure, item.Key)).Ranges.Single().FirstCell();
            var want = item.Unit == ItemUnit.Fen ? page.Cells[item.Key].Value / 100.0 : (double)page.Cells[item.Key].Value!.Value;
            if (item.Rate is null)
                cell.GetDouble().ShouldBe(want!.Value, item.Key);
        }

        WorkbookIdentity.Read(printed)!.RecordKey.ShouldBe(page.PublicId);
        WorkbookIdentity.Read(printed)!.IsUnchanged.ShouldBeTrue();
    }

    [Fact]
    public async Task Words_that_begin_with_an_equals_sign_stay_words()
    {
        await OpenedAsync(June);
        await FillAsync(X, June);
        var step = await StepAsync(X, June);
        Must(await With((Core.Returns.Life.ReturnEntry s) => s.NoteAsync(step, "dues.paid", "=HYPERLINK(\"x\")", At(X))));
        var form = await FormAsync();
        using var file = await ChangedAsync(form, _ => { });
        Must(await UseAsync(Must(await UploadAsync(form, file))));
        using var book = new XLWorkbook(await PrintAsync());
        var cell = book.Worksheet(1).NamedRange(LayoutNames.Of(LayoutPart.Words, "dues.paid")).Ranges.Single().FirstCell();
        (cell.GetString(), cell.HasFormula, cell.DataType).ShouldBe(("=HYPERLINK(\"x\")", false, XLDataType.Text));
    }

    [Fact]
    public async Task A_rollup_repeats_the_row_for_each_unit_and_adds_its_total()
    {
        await World.BranchAsync(West, "丙支部");
        await World.MemberAsync(X);
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        await SubmittedAsync(Y, June);
        var form = await FormAsync();
        using var file = await ChangedAsync(form, _ => { });
        var key = Must(await UploadAsync(form, file));
        using var output = new MemoryStream();
        Must(await With((LayoutPrints s) => s.PreviewAsync(key, rollUp: true, output, Department())));
        using var book = new XLWorkbook(output);
        var sheet = book.Worksheet(1);
        sheet.Name.ShouldBe("汇总1");
        Enumerable.Range(6, 3).Select(r => sheet.Cell(r, 1).GetString()).ShouldBe(["东街道党工委", "西镇党委", "合计"]);
        Enumerable.Range(6, 3).Select(r => sheet.Cell(r, 3).GetDouble()).ShouldBe([2, 0, 2]);

        Must(await UseAsync(key));
        using var exported = new MemoryStream();
        Must(await With((Reports r) => r.ProduceAsync(new ReportRequest(ReportCatalogue.RollUp, June, null) { Form = Monthly }, exported, Department())));
        using var used = new XLWorkbook(exported);
        (used.Worksheet(1).Name, used.Worksheet(1).Cell(8, 1).GetString(), used.Worksheet(1).Cell(8, 3).GetDouble()).ShouldBe(("汇总1", "合计", 2));
    }

    [Fact]
    public async Task Every_fault_is_named_at_once_and_nothing_is_kept()
    {
        var form = await FormAsync();
        using var file = await ChangedAsync(form, book =>
        {
            var sheet = book.Worksheet(1);
            sheet.NamedRanges.Add("本期_no.such", sheet.Cell(60, 8).AsRange());
            sheet.NamedRange(LayoutNames.Of(LayoutPart.Figure, "dues.paid")).Delete();
            sheet.NamedRanges.Add("上期_end.college.twice".Replace(".twice", "", StringComparison.Ordinal) + "x", sheet.Cell(61, 8).AsRange());
            sheet.Cell(70, 1).FormulaA1 = "WEBSERVICE(\"http://example.invalid\")";
            sheet.Range(5, 4, 6, 4).Merge();
        });
        var outcome = await UploadAsync(form, file);
        outcome.Kind.ShouldBe(OutcomeKind.Refused);
        var words = string.Join('\n', outcome.Findings.Select(f => $"{f.Force} {f.Message}"));
        words.ShouldContain("本期_no.such");
        words.ShouldContain("上期_end.collegex");
        words.ShouldContain("别的文件或者网址");
        words.ShouldContain("合并的格子");
        words.ShouldContain("Usual “实交”（dues.paid）没有位置");
        (await Read(db => db.Set<ReturnLayout>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_layout_of_another_form_or_no_workbook_at_all_is_refused()
    {
        var form = await FormAsync();
        using (var other = Generated(FormFiles.All.First(f => f.Code == "std.ZTSHH-1")))
            (await UploadAsync(form, other)).Findings.ShouldContain(f => f.Force == RuleForce.Must && f.Message.Contains("不是 std.DZB-1 的", StringComparison.Ordinal));
        using var text = new MemoryStream("不是工作簿"u8.ToArray());
        (await UploadAsync(form, text)).Findings.ShouldHaveSingleItem().Message.ShouldContain("不是 Excel 工作簿");
    }

    [Fact]
    public async Task Old_layouts_stay_with_who_and_when_and_only_one_is_in_use()
    {
        var form = await FormAsync();
        using var a = await ChangedAsync(form, b => b.Worksheet(1).Cell(1, 1).SetValue("甲"));
        using var b = await ChangedAsync(form, x => x.Worksheet(1).Cell(1, 1).SetValue("乙"));
        Must(await UseAsync(Must(await UploadAsync(form, a))));
        var second = Must(await UploadAsync(form, b));
        Must(await UseAsync(second));
        var all = await With((LayoutQueries q) => q.AllAsync(form));
        all.Select(l => (l.No, l.IsInUse, l.PutToUseBy is not null)).ShouldBe([(2, true, true), (1, false, true)]);
        (await With((ReturnLayouts s) => s.TakeOutOfUseAsync(new LayoutStep(second, 99), Department()))).Kind.ShouldBe(OutcomeKind.Conflict);
        Must(await With((ReturnLayouts s) => s.TakeOutOfUseAsync(new LayoutStep(second, all[0].Version), Department())));
        (await With((LayoutQueries q) => q.AllAsync(form))).ShouldAllBe(l => !l.IsInUse);
    }

    [Fact]
    public async Task Only_the_district_takes_a_layout_in()
    {
        var form = await FormAsync();
        using var file = await ChangedAsync(form, _ => { });
        (await With((ReturnLayouts s) => s.UploadAsync(form, "版式.xlsx", file, At(East)))).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    private static MemoryStream Generated(FormDefinition form)
    {
        var file = new MemoryStream();
        LayoutTemplate.Write(
            file, form, new WorkbookCover("版式", "测试", DateTime.UnixEpoch, []),
            new WorkbookIdentity(form.Code, form.Version.ToString(System.Globalization.CultureInfo.InvariantCulture), "layout", "", "", DateTime.UnixEpoch));
        file.Position = 0;
        return file;
    }

    private Task<int> FormAsync() => Read(db => db.Set<ReturnForm>().Where(f => f.Code == Monthly && f.EffectiveTo == null).OrderBy(f => f.Version).Select(f => f.Id).FirstAsync());

    private async Task<MemoryStream> ChangedAsync(int form, Action<XLWorkbook> change)
    {
        var current = (await With((LayoutQueries q) => q.CurrentAsync(form, Department())))!;
        using var book = new XLWorkbook(current.Content);
        change(book);
        var file = new MemoryStream();
        book.SaveAs(file);
        file.Position = 0;
        return file;
    }

    private Task<Outcome<Guid>> UploadAsync(int form, Stream file) => With((ReturnLayouts s) => s.UploadAsync(form, "版式.xlsx", file, Department()));

    private async Task<Outcome<int>> UseAsync(Guid key)
    {
        var version = (await With((LayoutQueries q) => q.FindAsync(key)))!.Version;
        return await With((ReturnLayouts s) => s.PutToUseAsync(new LayoutStep(key, version), Department()));
    }

    private async Task<MemoryStream> PrintAsync()
    {
        var id = (await ReturnAsync(X, June)).PublicId;
        var output = new MemoryStream();
        Must(await With((LayoutPrints s) => s.WriteAsync(id, output, At(X))));
        return output;
    }
}
