using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Tests.Floating;

public sealed class FloatingOutTests : FloatingTest
{
    [Fact]
    public async Task The_state_of_the_ledger_begins_and_ends_with_the_stay()
    {
        await SetUpAsync();
        var key = await OkAsync(OutAsync());
        (await FactAsync(PersonFactKind.Floating, May)).ShouldBe("O");
        (await FactAsync(PersonFactKind.Floating, May.AddDays(-1))).ShouldBeNull();
        await OkAsync(EndAsync(key, new DateOnly(2026, 6, 20)));
        (await FactAsync(PersonFactKind.Floating, new DateOnly(2026, 6, 19))).ShouldBe("O");
        (await FactAsync(PersonFactKind.Floating, new DateOnly(2026, 6, 20))).ShouldBeNull();
    }

    // L1836, requirement §14 h.
    [Fact]
    public async Task With_an_organisation_at_the_employer_a_neighbourhood_branch_is_refused()
    {
        await SetUpAsync();
        var details = new StayDetails { Employer = "某公司", EmployerHasOrganisation = true, FormCode = "2" };
        await RefusedAsync(OutAsync(details, context: At(A1, "本人要求")), "FLT-EMPLOYER-ORG");
        await OkAsync(OutAsync(details with { FormCode = "1" }));
    }

    // L1836: should join the employer's; another form goes on with a reason.
    [Fact]
    public async Task With_an_organisation_at_the_employer_another_one_wants_a_reason()
    {
        await SetUpAsync();
        var details = new StayDetails { EmployerHasOrganisation = true, FormCode = "4" };
        await RefusedAsync(OutAsync(details), "FLT-EMPLOYER-JOIN");
        (await OutAsync(details, context: At(A1, "商会统一管理"))).Kind.ShouldBe(OutcomeKind.Ok);
    }

    // §14 T3.
    [Fact]
    public async Task Without_an_organisation_at_the_employer_a_chamber_is_accepted()
    {
        await SetUpAsync();
        await OkAsync(OutAsync(new StayDetails { Employer = "某商行", FormCode = "4" }));
    }

    [Fact]
    public async Task Nobody_floats_twice_at_once_into_the_own_branch_or_before_the_last_stay_ended()
    {
        await SetUpAsync();
        await RefusedAsync(OutAsync(to: A1), "FLT-SAME");
        var key = await OkAsync(OutAsync(to: B1));
        await RefusedAsync(OutAsync(), "FLT-OPEN");
        await OkAsync(EndAsync(key, new DateOnly(2026, 6, 1)));
        await RefusedAsync(OutAsync(since: new DateOnly(2026, 4, 1)), "FLT-BEFORE-LAST");
        await OkAsync(OutAsync(since: new DateOnly(2026, 6, 1)));
    }

    [Fact]
    public async Task A_form_sent_twice_registers_once_and_a_stale_one_is_a_conflict()
    {
        await SetUpAsync();
        var input = new FloatOut(Guid.CreateVersion7(), Member.Person.PublicId, Member.Person.Version, May, B1.PublicId, null, new StayDetails());
        await OkAsync(With((FloatingOutService s) => s.RegisterAsync(input, At(A1))));
        await OkAsync(With((FloatingOutService s) => s.RegisterAsync(input, At(A1))));
        var stale = await With((FloatingOutService s) => s.ChangeAsync(new ChangeStay(input.Key, 1, new StayDetails()), At(A1)));
        stale.Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Fact]
    public async Task Only_the_two_sides_see_a_stay_and_only_the_home_ends_it()
    {
        await SetUpAsync();
        var key = await OkAsync(OutAsync(to: B1));
        var seen = await With((FloatingQueries q) => q.FindAsync(key, At(B1).Scope, Clock.Today()));
        (seen!.PersonKey, seen.IsHome, seen.IsReceiving).ShouldBe((null, false, true));
        (await With((FloatingQueries q) => q.FindAsync(key, At(A2).Scope, Clock.Today()))).ShouldBeNull();
        (await EndAsync(key, May, context: At(B1))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await EndAsync(key, May, context: At(A2))).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    [Fact]
    public async Task A_stay_follows_the_member_ends_at_its_place_and_comes_back_with_an_undone_transfer()
    {
        await SetUpAsync();
        var key = await OkAsync(OutAsync(to: B1));
        var inside = await OkAsync(RequestAsync(Ask() with { ToBranchKey = A2.PublicId }, At(Sender)));
        (await StayAsync(key)).HomeId.ShouldBe(A2.Id);
        await OkAsync(UndoAsync(inside, At(Sender)));
        (await StayAsync(key)).HomeId.ShouldBe(A1.Id);

        var across = await InTransitAsync();
        await OkAsync(AcceptAsync(across, At(Receiver)));
        var ended = await StayAsync(key);
        (ended.EndedBy, ended.ValidTo).ShouldBe((StayEnd.Transferred, Clock.Today()));
        (await FactAsync(PersonFactKind.Floating, Clock.Today())).ShouldBeNull();
    }

    [Fact]
    public async Task Leaving_the_books_ends_the_stay()
    {
        await SetUpAsync();
        var key = await OkAsync(OutAsync());
        var version = await Read(db => db.People.Where(p => p.Id == Member.Person.Id).Select(p => p.Version).SingleAsync());
        await OkAsync(With((MemberLeavingService s) => s.LeaveAsync(
            new LeaveParty(Member.Person.PublicId, version, PostingKind.Died, new DateOnly(2026, 6, 1)), At(A1))));
        var stay = await StayAsync(key);
        (stay.EndedBy, stay.ValidTo).ShouldBe((StayEnd.Left, new DateOnly(2026, 6, 1)));
    }

    [Fact]
    public async Task A_state_taken_over_without_a_record_is_listed_and_ends_by_itself_one_with_a_record_does_not()
    {
        await SetUpAsync();
        await Read(async db =>
        {
            db.PersonFacts.Add(new PersonFact { PersonId = Member.Person.Id, Kind = PersonFactKind.Floating, Value = "I", ValidFrom = May, RecordedNo = 1 });
            return await db.SaveChangesAsync();
        });
        (await With((FloatingQueries q) => q.BareAsync(At(A1).Scope, 1))).Single().Value.ShouldBe("I");
        var version = await Read(db => db.People.Where(p => p.Id == Member.Person.Id).Select(p => p.Version).SingleAsync());
        await OkAsync(With((MemberStateService s) => s.EndStateAsync(
            new EndMemberState(Member.Person.PublicId, version, PersonFactKind.Floating, new DateOnly(2026, 6, 1)), At(A1))));
        (await With((FloatingQueries q) => q.BareAsync(At(A1).Scope, 1))).ShouldBeEmpty();

        await OkAsync(OutAsync(since: new DateOnly(2026, 6, 2)));
        var later = await Read(db => db.People.Where(p => p.Id == Member.Person.Id).Select(p => p.Version).SingleAsync());
        await RefusedAsync(
            With((MemberStateService s) => s.EndStateAsync(
                new EndMemberState(Member.Person.PublicId, later, PersonFactKind.Floating, new DateOnly(2026, 6, 5)), At(A1))),
            "MEM-STATE-RECORD");
    }
}
