using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Returns.Queries;

/// <summary>Two lists behind a cell of an arrived return: as submitted, and as the ledger has it now.</summary>
public sealed class CellSidesTests : ReturnTest
{
    [Fact]
    public async Task A_movement_recorded_late_leaves_the_old_list_and_is_the_difference_of_the_two()
    {
        var gone = await World.MemberAsync(X, name: "赵一");
        await World.MemberAsync(X, name: "钱二");
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        Must(await With((MemberTransferService s) => s.TransferAsync(
            new TransferMember(gone.Person.PublicId, 0, Y.PublicId, new DateOnly(2026, 6, 20), LetterNumber: "2026-1"), Department())));

        var found = await ReturnAsync(X, June);
        (await NamesAsync(new LedgerPoint(June, found.RecordedNo!.Value), isToday: false)).ShouldBe(["钱二", "赵一"], ignoreOrder: true);
        (await NamesAsync(LedgerPoint.Today(June), isToday: true)).ShouldBe(["钱二"]);
        var difference = (await With((RestatementPeople q) => q.OfAsync(found.PublicId, "end", OrgScope.Everything()))).Single();
        (difference.Name, difference.IsAdded, difference.IsBoth, difference.Causes.Count > 0).ShouldBe(("赵一", false, false, true));
    }

    [Fact]
    public async Task A_branch_that_has_moved_since_still_opens_the_people_it_counted()
    {
        await World.MemberAsync(X, name: "赵一");
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        Clock.MoveTo(new DateOnly(2026, 8, 3));
        Must(await With((OrganisationMoveService m) => m.MoveAsync(
            new MoveOrganisation(X.PublicId, 1, West.PublicId, new DateOnly(2026, 7, 10), Approval: Papers.Approval), Department())));
        var found = await ReturnAsync(X, June);
        (await NamesAsync(new LedgerPoint(June, found.RecordedNo!.Value), isToday: false)).ShouldBe(["赵一"]);
        (await NamesAsync(LedgerPoint.Today(June), isToday: true)).ShouldBe(["赵一"]);
    }

    private async Task<string[]> NamesAsync(LedgerPoint point, bool isToday)
        => [.. (await With((CellQueries q) => q.OfReturnAsync(MemberItems.End, point, X.Id, isToday)))!.People.Select(p => p.Name)];
}
