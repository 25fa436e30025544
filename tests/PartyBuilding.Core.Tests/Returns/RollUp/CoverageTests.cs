using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Core.Spreadsheets;
using PartyBuilding.Core.Statistics;

namespace PartyBuilding.Core.Tests.Returns.RollUp;

public sealed class CoverageTests : ReturnTest
{
    private const string Form = "std.ZTSHH-1";

    private static readonly Month April = new(200504);

    private static readonly DateOnly Old = new(2000, 1, 1);

    // 宝山组工2005 L551: invited people are counted apart, on neither side of the rate (894 of 908 reached).
    [Fact]
    public async Task Bodies_and_the_total_come_from_the_branches_returns_and_invited_people_stand_apart()
    {
        var root = await PrepareAsync();
        var table = (await With((RollUpQueries q) => q.TableAsync(Form, April, root.Id, OrgScope.Everything())))!;
        Of(table.Total).ShouldBe([3, 2, 908, 800, 94, 14, 500]);
        table.Rows.Select(r => r.Name).ShouldBe(["甲党委", "乙党委"]);
        Of(table.Rows[0]).ShouldBe([2, 2, 900, 800, 94, 6, 500]);
        Of(table.Rows[1]).ShouldBe([1, 0, 8, 0, 0, 8, 0]);
    }

    // 宝山组工2005 L551 and the published bottom row: 58,634 of 59,406 is 98.7 %; invited people are in no rate.
    [Fact]
    public void The_rate_of_the_published_row_is_computed_from_its_figures()
    {
        var published = new Dictionary<string, long> { ["held"] = 1683, ["due"] = 59_406, ["attended"] = 49_775, ["made-up"] = 8_859, ["invited"] = 15_406 };
        var row = CoverageRow.Of(new RollUpRow(1, "宝山区", "/", 1683, 1683, published));
        (row.Reached, Rates.Text(row.ReachedRate), Rates.Text(row.HeldRate)).ShouldBe((58_634, "98.7%", "100.0%"));
    }

    [Fact]
    public async Task A_figure_of_the_total_opens_the_branches_that_make_it_up()
    {
        var root = await PrepareAsync();
        var figures = (await With((FigureQuery q) => q.OfAsync(Form, April, root.Id, ["attended", "made-up"], 1, OrgScope.Everything())))!;
        figures.Rows.Select(r => r.Name).ShouldBe(["一支部", "二支部"]);
        (figures.Sums["attended"], figures.Sums["made-up"], figures.Total).ShouldBe((800, 94, 2));
        (await With((FigureQuery q) => q.OfAsync(Form, April, root.Id, ["attended"], 1, OrgScope.Nothing))).ShouldBeNull();
    }

    private static long[] Of(RollUpRow row)
        => [row.Expected, .. new[] { "held", "due", "attended", "made-up", "not-reached", "invited" }.Select(k => row.Values.GetValueOrDefault(k))];

    private async Task<Organisation> PrepareAsync()
    {
        Clock.MoveTo(new DateOnly(2005, 5, 3));
        var top = await World.OrganisationAsync(District, "当年区委", OrganisationKind.Committee, Old);
        var first = await World.OrganisationAsync(top, "甲党委", OrganisationKind.Committee, Old, reviews: true);
        var second = await World.OrganisationAsync(top, "乙党委", OrganisationKind.Committee, Old, reviews: true);
        var one = await World.BranchAsync(first, "一支部", Old);
        var two = await World.BranchAsync(first, "二支部", Old);
        var none = await World.BranchAsync(second, "三支部", Old);
        await OpenedAsync(April, Form);
        await FileAsync(one, held: 1, due: 500, attended: 450, madeUp: 50, invited: 400);
        await FileAsync(two, held: 1, due: 400, attended: 350, madeUp: 44, invited: 100);
        await FileAsync(none, held: 0, due: 8, attended: 0, madeUp: 0, invited: 0);
        return top;
    }

    private async Task FileAsync(Organisation branch, long held, long due, long attended, long madeUp, long invited)
    {
        foreach (var (key, value) in new[] { ("held", held), ("due", due), ("attended", attended), ("made-up", madeUp), ("invited", invited) })
            Must(await SaveAsync(branch, April, key, value));
        if (attended + madeUp < due)
        {
            var step = await StepAsync(branch, April);
            Must(await With((ReturnEntry s) => s.ExplainAsync(new Explain(step.ReturnId, step.Version, "Z04", "出差，回来补课"), At(branch))));
        }

        Must(await SubmitAsync(branch, April));
    }
}
