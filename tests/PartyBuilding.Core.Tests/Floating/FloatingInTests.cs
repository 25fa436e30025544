using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Tests.Floating;

public sealed class FloatingInTests : FloatingTest
{
    // §14 T4.
    [Fact]
    public async Task A_card_presented_and_not_reported_up_is_an_open_item()
    {
        await SetUpAsync();
        var key = await OkAsync(InAsync());
        (await ToFileAsync()).ShouldBe(0);
        await RefusedAsync(StepAsync(key, StayStepKind.Present, May), "FLT-MISSING");
        await OkAsync(StepAsync(key, StayStepKind.Present, May, "皖123"));
        (await ToFileAsync()).ShouldBe(1);
        await RefusedAsync(StepAsync(key, StayStepKind.File, May), "FLT-VERIFY-FILE");
        await OkAsync(StepAsync(key, StayStepKind.Verify, May.AddDays(1)));
        (await ToFileAsync()).ShouldBe(1);
        await OkAsync(StepAsync(key, StayStepKind.File, May.AddDays(2), "乙镇党委"));
        (await ToFileAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task The_home_takes_an_inflow_up_and_both_sides_see_one_fact()
    {
        await SetUpAsync();
        var key = await OkAsync(InAsync(Member.Person.Name, home: A1));
        (await FactAsync(PersonFactKind.Floating, May)).ShouldBeNull();
        (await With((FloatingQueries q) => q.CountsAsync(At(A1).Scope, Clock.Today()))).ToLink.ShouldBe(1);
        var stay = await StayAsync(key);
        (await With((FloatingInService s) => s.LinkAsync(new LinkStay(key, stay.RecordedNo, Member.Person.PublicId), At(B1)))).Kind.ShouldBe(OutcomeKind.Forbidden);
        await OkAsync(With((FloatingInService s) => s.LinkAsync(new LinkStay(key, stay.RecordedNo, Member.Person.PublicId), At(A1))));
        (await FactAsync(PersonFactKind.Floating, May)).ShouldBe("O");
        (await With((FloatingQueries q) => q.CountsAsync(At(A1).Scope, Clock.Today()))).Out.ShouldBe(1);
        (await With((FloatingQueries q) => q.CountsAsync(At(B1).Scope, Clock.Today()))).In.ShouldBe(1);
    }

    [Fact]
    public async Task A_home_may_only_name_a_member_of_its_own_with_that_name()
    {
        await SetUpAsync();
        var other = await World.MemberAsync(A2, name: Member.Person.Name);
        var key = await OkAsync(InAsync(Member.Person.Name, home: A1));
        var stay = await StayAsync(key);
        await RefusedAsync(With((FloatingInService s) => s.LinkAsync(new LinkStay(key, stay.RecordedNo, other.Person.PublicId), At(Sender))), "FLT-PERSON");
    }

    // E6-T2: only formal relations stand in rolls; the others are never added to them.
    [Fact]
    public async Task Somebody_not_transferred_stands_apart_and_in_no_roll()
    {
        await SetUpAsync();
        await OkAsync(InAsync("王未转", kind: StayKind.NotTransferred));
        await OkAsync(With((FloatingInService s) => s.RegisterAsync(
            new FloatIn(Guid.CreateVersion7(), B1.PublicId, "赵口袋", StayKind.Pocket, null, null, May, null, new StayDetails()), At(B1))));
        var counts = await With((FloatingQueries q) => q.CountsAsync(At(B1).Scope, Clock.Today()));
        (counts.In, counts.NotTransferred).ShouldBe((2, 2));
        (await With((MemberQueries q) => q.ListAsync(new MemberFilter(), At(B1).Scope, 1)))!.Total.ShouldBe(0);
    }

    [Fact]
    public async Task The_number_presented_must_be_the_one_the_home_issued()
    {
        await SetUpAsync();
        var key = await OkAsync(OutAsync(to: B1));
        await OkAsync(CardAsync(key, May, May));
        await RefusedAsync(StepAsync(key, StayStepKind.Present, May, "沪9999"), "FLT-CARD-MATCH");
        await OkAsync(StepAsync(key, StayStepKind.Present, May, "沪0001"));
        (await StepAsync(key, StayStepKind.Verify, May, context: At(A1))).Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    private async Task<int> ToFileAsync() => (await With((FloatingQueries q) => q.CountsAsync(At(B1).Scope, Clock.Today()))).ToFile;
}
