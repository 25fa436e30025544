using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Tests.Returns.Queries;

public sealed class ReturnListsTests : ReturnTest
{
    [Fact]
    public async Task A_period_counts_the_returns_in_scope_by_state_and_punctuality()
    {
        var far = await World.BranchAsync(West, "丙支部");
        var period = await OpenedAsync(June);
        await SubmittedAsync(X, June);
        await SubmittedAsync(far, June);
        Must(await PassAsync(X, June, East));
        Clock.MoveTo(new DateOnly(2026, 7, 9));
        await SubmittedAsync(Y, June);

        var all = await ProgressAsync(period, OrgScope.Everything());
        (all.Expected, all.Waiting, all.Ready, all.Arrived, all.OnTime).ShouldBe((3, 2, 1, 3, 2));
        var east = await ProgressAsync(period, At(East).Scope);
        (east.Expected, east.Arrived, east.OnTime).ShouldBe((2, 2, 1));
        var both = await ProgressAsync(period, OrgScope.Of(X.Path, far.Path));
        (both.Expected, both.Waiting, both.Ready).ShouldBe((2, 1, 1));
    }

    [Fact]
    public async Task A_list_of_one_organisation_is_empty_outside_the_scope()
    {
        var far = await World.BranchAsync(West, "丙支部");
        await OpenedAsync(June);
        (await With((ReturnLists q) => q.OfOrganisationAsync(far.Id, At(West).Scope, 0, 24))).ShouldHaveSingleItem();
        (await With((ReturnLists q) => q.OfOrganisationAsync(far.Id, At(East).Scope, 0, 24))).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_return_of_a_month_is_found_by_its_form()
    {
        var april = new Month(200504);
        var old = await World.BranchAsync(East, "老支部", new DateOnly(1990, 1, 1));
        await OpenedAsync(april);
        await OpenedAsync(april, "std.ZTSHH-1");
        var monthly = await With((ReturnLists q) => q.KeyAsync(Monthly, old.Id, april, At(East).Scope));
        var coverage = await With((ReturnLists q) => q.KeyAsync("std.ZTSHH-1", old.Id, april, At(East).Scope));
        monthly.ShouldNotBeNull();
        coverage.ShouldNotBeNull();
        coverage.ShouldNotBe(monthly);
        (await With((ReturnLists q) => q.KeyAsync(Monthly, old.Id, June, At(East).Scope))).ShouldBeNull();
        (await With((ReturnLists q) => q.KeyAsync(Monthly, old.Id, april, At(West).Scope))).ShouldBeNull();
    }

    private Task<PeriodProgress> ProgressAsync(Guid period, OrgScope scope)
        => With(async (ReturnLists q) => await q.ProgressAsync((await q.PeriodAsync(period))!, scope));
}
