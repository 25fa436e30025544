using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Returns.RollUp;

public sealed class RollUpTests : ReturnTest
{
    private static readonly DateOnly Tenth = new(2026, 6, 10);

    [Fact]
    public async Task Each_level_counts_only_what_crosses_its_own_border()
    {
        var far = await World.BranchAsync(West, "丙支部");
        await TransferAsync(await World.MemberAsync(X), Y);
        await TransferAsync(await World.MemberAsync(X), far);
        await World.MemberAsync(Y, arrivedOn: Tenth);
        await OpenedAsync(June);
        await AllSubmittedAsync([X, Y, far], June);

        var x = await RollUpAsync(X, June);
        (x.Values["out.transfer"], x.Values["out.transfer.committee"], x.Values["out.transfer.district"]).ShouldBe((2, 1, 1));
        var east = await RollUpAsync(East, June);
        Of(east, "in.transfer", "in.transfer.committee", "in.transfer.outside", "out.transfer", "out.transfer.committee", "out.transfer.district")
            .ShouldBe([1, 0, 1, 1, 0, 1]);
        var district = await RollUpAsync(District, June);
        Of(district, "start", "in.transfer", "in.transfer.outside", "in.transfer.district", "out.transfer", "end").ShouldBe([2, 1, 1, 0, 0, 3]);
        foreach (var row in new[] { x, east, district })
            ShouldBalance(row, "June");
    }

    [Fact]
    public async Task While_one_end_is_still_missing_the_balance_holds()
    {
        await TransferAsync(await World.MemberAsync(X), Y);
        await OpenedAsync(June);
        await AllSubmittedAsync([X], June);
        var east = await RollUpAsync(East, June);
        (east.Expected, east.Arrived, east.IsComplete).ShouldBe((2, 1, false));
        ShouldBalance(east, "partly");
        await AllSubmittedAsync([Y], June);
        Of(await RollUpAsync(East, June), "start", "out.transfer", "end").ShouldBe([1, 0, 1]);
    }

    [Fact]
    public async Task A_branch_that_moved_is_a_whole_movement_of_both_townships_and_none_of_the_district()
    {
        await World.MemberAsync(X);
        await World.MemberAsync(X);
        await World.MemberAsync(Y);
        var may = June.Previous;
        await OpenedAsync(may);
        Clock.MoveTo(new DateOnly(2026, 6, 3));
        await AllSubmittedAsync([X, Y], may);
        Clock.MoveTo(new DateOnly(2026, 7, 5));
        Must(await With((OrganisationMoveService s) => s.MoveAsync(new MoveOrganisation(X.PublicId, 1, West.PublicId, Tenth, Approval: Papers.Approval), Department())));
        await OpenedAsync(June);
        await AllSubmittedAsync([X, Y], June);

        Of(await RollUpAsync(East, may), "start", "end").ShouldBe([3, 3]);
        (await RollUpAsync(West, may)).Expected.ShouldBe(0);
        Of(await RollUpAsync(East, June), "start", "out.whole", "end").ShouldBe([3, 2, 1]);
        Of(await RollUpAsync(West, June), "start", "in.whole", "end").ShouldBe([0, 2, 2]);
        Of(await RollUpAsync(District, June), "start", "in.whole", "out.whole", "end").ShouldBe([3, 0, 0, 3]);
        (await RollUpAsync(X, June)).Values.GetValueOrDefault("in.whole").ShouldBe(0);
    }

    [Fact]
    public async Task A_township_that_lost_its_only_branch_still_shows_it_leaving()
    {
        var far = await World.BranchAsync(West, "丙支部");
        await World.MemberAsync(far);
        Must(await With((OrganisationMoveService s) => s.MoveAsync(new MoveOrganisation(far.PublicId, 1, East.PublicId, Tenth, Approval: Papers.Approval), Department())));
        await OpenedAsync(June);
        await AllSubmittedAsync([X, Y, far], June);
        var table = (await With((RollUpQueries q) => q.TableAsync(Monthly, June, District.Id, OrgScope.Everything())))!;
        Of(table.Rows.Single(r => r.OrganisationId == West.Id), "start", "out.whole", "end").ShouldBe([1, 1, 0]);
    }

    [Fact]
    public async Task A_general_branch_that_moved_opens_with_its_own_members()
    {
        var general = await World.OrganisationAsync(East, "总支", OrganisationKind.GeneralBranch);
        var below = await World.BranchAsync(general, "总支下支部");
        await World.MemberAsync(below);
        Must(await With((OrganisationMoveService s) => s.MoveAsync(new MoveOrganisation(general.PublicId, 1, West.PublicId, Tenth, Approval: Papers.Approval), Department())));
        await OpenedAsync(June);
        await AllSubmittedAsync([X, Y, below], June);
        Of(await RollUpAsync(general, June), "start", "in.whole", "end").ShouldBe([1, 0, 1]);
        Of(await RollUpAsync(West, June), "start", "in.whole", "end").ShouldBe([0, 1, 1]);
        Of(await RollUpAsync(East, June), "start", "out.whole", "end").ShouldBe([1, 1, 0]);
    }

    [Fact]
    public async Task A_merge_across_townships_balances_on_every_level()
    {
        var far = await World.BranchAsync(West, "丙支部");
        await World.MemberAsync(X);
        await World.MemberAsync(X);
        await World.MemberAsync(far);
        // Arrived in the month of the merge, in a branch that files its last return for it.
        await World.MemberAsync(X, arrivedOn: new DateOnly(2026, 6, 4), joinedOn: new DateOnly(2026, 6, 4), way: PostingKind.Admitted);
        Must(await With((OrganisationClosingService s) => s.MergeAsync(new MergeBranch(X.PublicId, 1, far.PublicId, Tenth, Approval: Papers.Approval), Department())));
        await OpenedAsync(June);
        ShouldBalance(await RollUpAsync(West, June), "before anything has arrived");
        await AllSubmittedAsync([X, Y, far], June);

        Of(await RollUpAsync(East, June), "start", "in.admitted", "out.whole", "end").ShouldBe([2, 1, 3, 0]);
        Of(await RollUpAsync(West, June), "start", "in.whole", "end").ShouldBe([1, 3, 4]);
        Of(await RollUpAsync(District, June), "start", "in.admitted", "in.whole", "out.whole", "end").ShouldBe([3, 1, 0, 0, 4]);
    }

    [Fact]
    public async Task A_new_branch_starts_from_nothing_and_a_closed_one_leaves_nothing()
    {
        var member = await World.MemberAsync(X);
        Must(await With((OrganisationService s) => s.SetUpAsync(
            new SetUpOrganisation(East.PublicId, "新支部", OrganisationKind.Branch, Tenth, Approval: Papers.Approval), Department())));
        var made = await Read(db => Task.FromResult(db.Organisations.Single(o => o.Name == "新支部")));
        await TransferAsync(member, made, new DateOnly(2026, 6, 12));
        Must(await With((OrganisationClosingService s) => s.CloseAsync(new CloseOrganisation(X.PublicId, 1, new DateOnly(2026, 6, 20), Approval: Papers.Approval), Department())));
        await OpenedAsync(June);
        await AllSubmittedAsync([X, Y, made], June);
        Of(await RollUpAsync(made, June), "start", "in.transfer", "end").ShouldBe([0, 1, 1]);
        Of(await RollUpAsync(East, June), "start", "in.transfer", "out.transfer", "end").ShouldBe([1, 0, 0, 1]);
    }

    [Fact]
    public async Task Outside_the_scope_there_is_no_table()
    {
        await OpenedAsync(June);
        (await With((RollUpQueries q) => q.TableAsync(Monthly, June, West.Id, OrgScope.Of(East.Path)))).ShouldBeNull();
        (await With((RollUpQueries q) => q.TableAsync(Monthly, June.Previous, West.Id, OrgScope.Everything()))).ShouldBeNull();
    }

    private static long[] Of(RollUpRow row, params string[] keys)
    {
        ShouldBalance(row, "in a test");
        return [.. keys.Select(k => row.Values.GetValueOrDefault(k))];
    }

    private async Task AllSubmittedAsync(Organisation[] branches, PartyBuilding.Core.Common.Month month)
    {
        foreach (var branch in branches)
            await SubmittedAsync(branch, month);
    }

    private async Task TransferAsync(WorldMember member, Organisation to, DateOnly? day = null)
        => Must(await With((MemberTransferService s) => s.TransferAsync(
            new TransferMember(member.Person.PublicId, 0, to.PublicId, day ?? Tenth, LetterNumber: "2026-1"), Department())));
}
