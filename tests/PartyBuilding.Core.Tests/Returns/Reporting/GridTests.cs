using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.Reporting;
using PartyBuilding.Core.Tests.Returns.Batch;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Returns.Reporting;

/// <summary>报送一览表: units down, periods across.</summary>
public sealed class GridTests : ReturnTest
{
    [Fact]
    public async Task A_cell_is_the_state_of_the_units_return_and_says_when_it_came_late()
    {
        await OpenedAsync(June.Previous);
        await OpenedAsync(June);
        // May's lock day has passed: it is locked, X and Y missing.
        var period = (await With((ReturnLists l) => l.PeriodAsync(Monthly, June.Previous.Value)))!;
        Must(await With((Core.Returns.Periods.PeriodLocking s) => s.LockAsync(period.PublicId, Department())));
        Clock.MoveTo(new DateOnly(2026, 7, 9));
        await SubmittedAsync(X, June);
        var table = await TableAsync(East);
        table.Rows.Select(r => (r.Name, string.Join('，', r.Cells.Select(GridWords.Text)))).ShouldBe([("甲支部", "✕ 缺报，↑ 待审 迟"), ("乙支部", "✕ 缺报，○ 未开始")]);
        table.ByState.ShouldBe(new Dictionary<ReturnStatus, int> { [ReturnStatus.Missing] = 2, [ReturnStatus.Submitted] = 1, [ReturnStatus.NotStarted] = 1 }, ignoreOrder: true);
        (table.Late, table.Total).ShouldBe((1, 2));
    }

    [Fact]
    public async Task A_unit_without_a_return_in_a_period_has_an_empty_cell_there()
    {
        await OpenedAsync(June.Previous);
        await World.BranchAsync(East, "新支部", new DateOnly(2026, 6, 3));
        await OpenedAsync(June);
        (await TableAsync(East)).Rows.Single(r => r.Name == "新支部").Cells.Select(c => c?.Status).ShouldBe([null, ReturnStatus.NotStarted]);
    }

    [Fact]
    public async Task A_state_filters_the_units_and_pages_hold_the_rest()
    {
        for (var i = 0; i < 5; i++)
            await World.BranchAsync(West, $"戊{i}支部");
        await OpenedAsync(June);
        await SubmittedAsync(Y, June);
        var submitted = await TableAsync(District, new GridFilter(ReturnStatus.Submitted));
        (submitted.Total, submitted.Rows[0].Name).ShouldBe((1, "乙支部"));
        var second = await TableAsync(District, skip: 4, take: 4);
        (second.Total, second.Rows.Count).ShouldBe((7, 3));
        (await TableAsync(District, new GridFilter(IsLate: true))).Total.ShouldBe(0);
    }

    [Fact]
    public async Task A_unit_that_has_moved_out_of_scope_is_named_and_not_opened()
    {
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        Clock.MoveTo(new DateOnly(2026, 8, 3));
        Must(await With((OrganisationMoveService m) => m.MoveAsync(
            new MoveOrganisation(X.PublicId, 1, West.PublicId, new DateOnly(2026, 7, 10), Approval: Papers.Approval), Department())));
        await OpenedAsync(new Month(202607));
        var row = (await TableAsync(East, scope: OrgScope.Of(East.Path))).Rows.Single(r => r.Name == "甲支部");
        (row.IsSeen, row.Cells[1]).ShouldBe((false, null));
        (await TableAsync(District)).Rows.Single(r => r.Name == "甲支部").Cells.ShouldAllBe(c => c != null);
    }

    [Fact]
    public async Task It_takes_the_same_statements_for_any_number_of_units()
    {
        await OpenedAsync(June);
        var few = await StatementCounter.OfAsync(() => TableAsync(District));
        for (var i = 0; i < 18; i++)
            await World.BranchAsync(West, $"戊{i}支部");
        await OpenedAsync(June.Previous);
        (await StatementCounter.OfAsync(() => TableAsync(District))).ShouldBe(few);
    }

    [Fact]
    public void Every_state_has_a_sign_and_a_word_of_its_own()
    {
        GridWords.States.Select(GridWords.Sign).Distinct().Count().ShouldBe(GridWords.States.Count);
        GridWords.States.Select(GridWords.Short).Distinct().Count().ShouldBe(GridWords.States.Count);
        // Lapsed revisions are never the latest.
        GridWords.States.Order().ShouldBe(Enum.GetValues<ReturnStatus>().Where(s => s != ReturnStatus.Lapsed));
    }

    private async Task<GridTable> TableAsync(Organisation level, GridFilter? filter = null, OrgScope? scope = null, int skip = 0, int take = 50)
        => (await With((GridQueries q) => q.TableAsync(
            Monthly, new OrganisationKey(level.Id, level.PublicId, level.Name, null), filter ?? new GridFilter(), scope ?? OrgScope.Everything(), skip, take)))!;
}
