using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Batch;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Tests.Returns.Checks;
using static PartyBuilding.Core.Tests.Returns.Checks.CheckForms;

namespace PartyBuilding.Core.Tests.Returns.Batch;

public sealed class PeriodChecksTests : CheckTest
{
    private static readonly string[] Rules =
    [
        "a ≤ b", "a + b = c", "d = 和(a, b)", "非 变动超过(a, 30%, 2)", "非 同比变动超过(b, 10%, 1)", "a = 上期.b", "a ≥ 去年同期.a", "c = [loc.O-1].a",
        "a > 上期.[loc.O-1].b", "去年同期.[loc.O-1].c ≠ a", "只填其一(a, b)", "都填或都不填(a, c)", "必须为空(c)", "如果 b ≠ 0 则 a ÷ b ≥ 1", "a ÷ b ≤ 2", "a = b 或 b = c 且 a > 1",
    ];

    private static readonly ReturnStatus[] States =
        [ReturnStatus.NotStarted, ReturnStatus.Draft, ReturnStatus.SentBack, ReturnStatus.Missing, ReturnStatus.Submitted, ReturnStatus.Accepted, ReturnStatus.NotDue];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_batch_finds_in_every_return_exactly_what_its_own_page_says(int seed)
    {
        var random = new Random(seed);
        var form = CheckForms.With([Manual("a"), Manual("b", FigureProof.Note), Manual("c"), Computed("d", "a + b")], [.. Rules.Select((rule, i) => Any(random, rule, $"R{i:D2}"))])
            with { Code = "loc.R-1" };
        await FormAsync(form);
        await FormAsync(Form("loc.O-1"));
        var branches = new List<Organisation> { X, Y, await World.BranchAsync(West, "丙支部"), await World.BranchAsync(West, "丁支部"), await World.BranchAsync(District, "戊支部") };
        foreach (var month in new[] { new Month(202506), new Month(202605), June })
        {
            await OpenedAsync(month, "loc.R-1");
            await OpenedAsync(month, "loc.O-1");
            foreach (var branch in branches)
            {
                foreach (var code in new[] { "loc.R-1", "loc.O-1" })
                    await FillAsync(branch, month, code, States[random.Next(States.Length)], [.. new[] { "a", "b", "c" }.Select(k => (k, random.Next(6) is var v && v == 5 ? (long?)null : v))]);
            }
        }

        var table = await BatchAsync("loc.R-1", June);
        var found = table.Findings.ToLookup(f => f.Path);
        foreach (var branch in branches)
        {
            var page = await PageAsync(branch, June, "loc.R-1");
            Told(found[branch.Path].Select(f => f.Check)).ShouldBe(page.Status == ReturnStatus.NotDue ? [] : Told(page.Checks), branch.Name);
        }

        table.Findings.Count.ShouldBeGreaterThan(5);
        table.Rules().Sum(r => r.Units).ShouldBe(table.Findings.Count);
        table.Rules().ShouldAllBe(r => !r.Title.Contains("EMPTY", StringComparison.Ordinal) && r.IsOfForm == (r.Code[0] == 'R'));
    }

    [Fact]
    public async Task Open_returns_are_checked_with_what_the_ledger_says_now()
    {
        await OpenedAsync(June);
        await World.MemberAsync(X);
        var table = await BatchAsync(Monthly, June);
        table.Returns.ShouldBe(2);
        foreach (var branch in new[] { X, Y })
            Told(table.Findings.Where(f => f.Path == branch.Path).Select(f => f.Check)).ShouldBe(Told((await PageAsync(branch, June)).Checks));
    }

    [Fact]
    public async Task More_units_cost_no_more_statements()
    {
        await FormAsync(Form("loc.R-1", Check("a = [loc.O-1].a + 去年同期.b")));
        await FormAsync(Form("loc.O-1"));
        await OpenedAsync(June, "loc.R-1");
        await OpenedAsync(June);
        var (few, fewMonthly) = (await CountAsync("loc.R-1"), await CountAsync(Monthly));
        for (var i = 0; i < 12; i++)
            await World.BranchAsync(West, $"第{i + 1}支部");
        var may = new Month(202605);
        await OpenedAsync(may, "loc.R-1");
        await OpenedAsync(may);
        (await BatchAsync("loc.R-1", may)).Returns.ShouldBe(14);
        (await CountAsync("loc.R-1", may)).ShouldBe(few);
        (await CountAsync(Monthly, may)).ShouldBe(fewMonthly);

        async Task<int> CountAsync(string form, Month? month = null)
        {
            var period = (await With((ReturnLists l) => l.PeriodAsync(form, (month ?? June).Value)))!;
            return await StatementCounter.OfAsync(() => With((PeriodChecks c) => c.RunAsync(period, OrgScope.Everything())));
        }
    }

    [Fact]
    public async Task A_township_sees_its_own_returns_only()
    {
        await FormAsync(Form("loc.R-1", Check("a = 1") with { Message = "错" }));
        await OpenedAsync(June, "loc.R-1");
        await FillAsync(X, June, "loc.R-1", ReturnStatus.Draft, ("a", 2), ("b", 0), ("c", 0));
        (await BatchAsync("loc.R-1", June, OrgScope.Of(East.Path))).Findings.Select(f => (f.Organisation, f.Check.Finding.Code)).ShouldContain(("甲支部", "T01"));
        var west = await BatchAsync("loc.R-1", June, OrgScope.Of(West.Path));
        (west.Returns, west.Findings.Count, west.Doubtful).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task The_workbook_has_a_sheet_of_rules_and_a_line_a_finding()
    {
        await FormAsync(Form("loc.R-1", Check("a = 上期.a + [loc.O-1].b 或 a = 1") with { Message = "错 {a}" }, Check("a = 1", "T02", CheckClass.Hint), Check("a < 3", "T03")));
        await OpenedAsync(June, "loc.R-1");
        await FillAsync(X, June, "loc.R-1", ReturnStatus.Submitted, ("a", 2), ("b", 0), ("c", 0));
        await FillAsync(Y, June, "loc.R-1", ReturnStatus.Submitted, ("a", 3), ("b", 0), ("c", 0));
        var period = (await With((ReturnLists l) => l.PeriodAsync("loc.R-1", June.Value)))!;
        using var output = new MemoryStream();
        (await With((CheckWorkbook w) => w.WriteAsync(period, "东街道党工委", output, At(East)))).ShouldBe("东街道党工委试报2026年6月校核情况.xlsx");
        using var book = new ClosedXML.Excel.XLWorkbook(output);
        var rules = string.Join('\n', book.Worksheet("按校核式").CellsUsed().Select(c => c.GetString()));
        rules.ShouldContain("项目a = 1");
        rules.ShouldContain("报表 2 份，须改正或者说明 1 份");
        book.Worksheet("按单位").CellsUsed().Count(c => c.GetString() == "提示").ShouldBe(2);
    }

    private static FormCheck Any(Random random, string rule, string code)
    {
        var check = Check(rule, code, (CheckClass)random.Next(1, 4)) with { Missing = (MissingFigures)random.Next(3) };
        if (random.Next(4) == 0)
            check = check with { For = [OrganisationKind.Branch] };
        return random.Next(2) == 0 && (rule is "a ≤ b" or "a + b = c" or "a = 上期.b" or "c = [loc.O-1].a") ? check with { MissingRight = (MissingFigures)random.Next(3) } : check;
    }
}
