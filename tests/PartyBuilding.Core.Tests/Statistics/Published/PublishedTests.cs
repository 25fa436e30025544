using ClosedXML.Excel;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Statistics.Published;
using PartyBuilding.Core.Tests.Returns;

namespace PartyBuilding.Core.Tests.Statistics.Published;

/// <summary>Printed figures come out of the same computation as the returns' (returns-and-statistics.md §9).</summary>
public sealed class PublishedTests : ReturnTest
{
    public static TheoryData<string> Codes => [.. PublishedSets.All.Select(s => s.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_printed_figure_comes_out(string code)
        => Table(code).Figures.Where(f => !f.Agrees).Select(f => $"{f.Name}：{f.Computed} / {f.Printed}").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_rows_pass_every_blocking_check_of_their_form(string code)
    {
        var table = Table(code);
        foreach (var (_, values) in table.Rows)
        {
            FormChecker.Check(table.Form, new FigureSet(values, null))
                .Where(f => f.Class == CheckClass.Error && f.IsOfForm).Select(f => f.Message).ShouldBeEmpty();
        }
    }

    // S000:L253, C2-T1: 4350 + 460 = 4810 of 4845 is 99.2776 %.
    [Fact]
    public void The_coverage_of_analyses_prints_by_the_rounding_that_is_set()
    {
        var table = Table("fxpy-2005");
        var figure = table.Figures.Single(f => f.Key == "analysed.rate");
        (figure.Computed, figure.Exact).ShouldBe(("99.2%", "99.2776%（四舍五入 99.3%，舍去尾数 99.2%）"));
        var halfUp = PublishedTable.Of(table.Set with { Rates = null });
        halfUp.Figures.Single(f => f.Key == "analysed.rate").ShouldSatisfyAllConditions(f => f.Computed.ShouldBe("99.3%"), f => f.Agrees.ShouldBeFalse());
    }

    // C2-T4: written 4400 + oral 460 are more than the members.
    [Fact]
    public void More_analyses_than_members_are_refused()
    {
        var table = Table("fxpy-2005");
        var values = new Dictionary<string, long?>(table.Total) { ["written"] = 4400 };
        FormChecker.Check(table.Form, new FigureSet(values, null)).Single(f => f.Code == "F02").Message.ShouldBe("书面 4400 + 口头 460 = 4860，多于党员 4845");
    }

    // D1-T1: shares on the 118 in office, not on the 124 elected; D1-T6: a seventh leaver moves all four.
    [Fact]
    public void Shares_of_delegates_go_by_those_in_office()
    {
        var set = PublishedSets.Find("dbgc-gaojing-2005")!;
        Shares(set).ShouldBe(["58%", "33%", "0.8%", "32%"]);
        var row = set.Rows[0];
        Shares(set with { Rows = [row with { Values = new Dictionary<string, long>(row.Values) { ["left"] = 7 } }] }).ShouldBe(["59%", "33%", "0.9%", "32%"]);

        static List<string> Shares(PublishedSet set)
        {
            var table = PublishedTable.Of(set);
            return [.. new[] { "leaders.rate", "women.rate", "minority.rate", "under50.rate" }.Select(k => FigureText.Of(table.Total[k], table.Form.Item(k)))];
        }
    }

    // C4-T6: invited persons leave the rate as it is.
    [Fact]
    public void Invited_persons_do_not_move_the_coverage()
    {
        var set = PublishedSets.Find("ztshh-2005")!;
        var row = set.Rows[0];
        var without = PublishedTable.Of(set with { Rows = [row with { Values = new Dictionary<string, long>(row.Values) { ["invited"] = 0 } }] });
        (without.Total["reached.rate"], Table("ztshh-2005").Total["reached.rate"]).ShouldBe((987, 987));
    }

    [Fact]
    public void What_the_source_does_not_print_is_named_as_assumed()
    {
        Table("ztshh-2005").Figures.Single(f => f.Key == "reached.rate").Note.ShouldStartWith("假定应到党员：");
        Table("fxpy-2005").Figures.Single(f => f.Key == "participants.rate").Note.ShouldStartWith("假定参加的党员：");
        Table("fxpy-2005").Figures.Single(f => f.Key == "written").Note.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_workbook_holds_the_figures_as_numbers_and_every_comparison()
    {
        using var file = new MemoryStream();
        Must(await With((PublishedWorkbook w) => w.WriteAsync("fxpy-2005", file, Department()))).ShouldEndWith(".xlsx");
        using var book = new XLWorkbook(file);
        var analysis = book.Worksheet("谈心与党性分析");
        var row = analysis.RowsUsed().Single(r => r.Cell(1).GetString() == "首批66个部门、单位");
        row.CellsUsed().Skip(1).Take(7).Select(c => c.GetDouble()).ShouldBe([14994, 2425, 11054, 4350, 460, 4810, 0.992]);
        row.Cell(8).Style.NumberFormat.Format.ShouldBe("0.0%");
        analysis.CellsUsed().Select(c => c.GetString()).ShouldContain(t => t.Contains("保留1位小数，舍去尾数", StringComparison.Ordinal));
        var compared = book.Worksheet("公布数核对").RowsUsed().Select(r => string.Join('|', r.CellsUsed().Select(c => c.GetString()))).ToList();
        compared.ShouldContain(r => r.StartsWith("分析覆盖面|99.2%|99.2%|是|99.2776%", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reader_without_the_right_to_export_gets_no_workbook()
    {
        var reader = At(District) with { Actor = Actor.Machine("读者") with { Permissions = new HashSet<string> { Permission.ViewStatistics } } };
        (await With((PublishedWorkbook w) => w.WriteAsync("fxpy-2005", new MemoryStream(), reader))).Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    [Fact]
    public void A_set_that_names_a_cell_its_form_does_not_have_is_refused()
        => Should.Throw<FormatException>(() => PublishedSets.Parse("""
            {"code": "x", "title": "x", "source": "x", "form": "std.DBGC-1", "version": 1, "rows": [{"name": "x", "values": {"nobody": 1}}], "printed": []}
            """)).Message.ShouldContain("nobody 不是可以填的项目");

    private static PublishedTable Table(string code) => PublishedTable.Of(PublishedSets.Find(code)!);
}
