using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Appraisals;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Appraisals;

/// <summary>Who is on the roster of a round, and who opens it.</summary>
public sealed class AppraisalOpeningTests : AppraisalTest
{
    [Fact]
    public async Task A_committee_opens_the_year_for_many_branches_at_once_and_a_branch_has_one_a_year()
    {
        await SetUpAsync();
        var ask = Ask(Branch, Other);
        var first = await With((AppraisalOpeningService s) => s.OpenAsync(ask, At(Street)));
        first.Value.ShouldBe(new OpenedRounds(first.Value!.First, 2, 0));
        (await With((AppraisalOpeningService s) => s.OpenAsync(ask, At(Street)))).Value!.First.ShouldBe(first.Value.First);
        Refused(await With((AppraisalOpeningService s) => s.OpenAsync(Ask(), At(Branch))), "APR-ONCE");
        (await Read(db => db.Set<AppraisalRound>().CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task A_branch_does_not_open_a_round_of_another()
    {
        await SetUpAsync();
        Refused(await With((AppraisalOpeningService s) => s.OpenAsync(Ask(Other), At(Branch))), "APR-BRANCH");
    }

    [Fact]
    public async Task The_roster_is_that_of_the_reference_day()
    {
        await SetUpAsync(1);
        await World.MemberAsync(Branch, name: "王预备", joinedOn: new(2026, 1, 5), standing: MemberStanding.Probationary);
        await World.MemberAsync(Branch, name: "赵后来", arrivedOn: new(2026, 6, 20));
        var lost = await World.MemberAsync(Branch, name: "钱失联");
        await World.FactAsync(lost, PersonFactKind.OutOfContact, "1", new(2026, 1, 1));

        var record = await RecordAsync(await OpenAsync());
        record.Lines.Select(l => (l.Name, l.Place)).ShouldBe(
            [("张三一", EntryPlace.Due), ("王预备", EntryPlace.Probationary), ("钱失联", EntryPlace.OutOfContact)], ignoreOrder: true);
        record.Newcomers.Select(n => n.Name).ShouldBe(["赵后来"]);
    }

    [Fact]
    public async Task Somebody_who_came_later_is_taken_in_unless_appraised_elsewhere_this_year()
    {
        await SetUpAsync(1);
        var newcomer = await World.MemberAsync(Branch, name: "赵后来", arrivedOn: new(2026, 6, 20));
        var key = await OpenAsync();
        var version = (await RecordAsync(key)).Version;
        Ok(await With((AppraisalEntryService s) => s.AddAsync(new AddEntry(key, version, newcomer.Person.PublicId), At(Branch))));
        Refused(await With((AppraisalEntryService s) => s.AddAsync(new AddEntry(key, version + 1, newcomer.Person.PublicId), At(Branch))), "APR-ELSEWHERE");
    }

    // L1771: usually concentrated in time.
    [Fact]
    public async Task A_long_round_needs_a_reason()
    {
        await SetUpAsync();
        var ask = Ask() with { StartsOn = new(2026, 3, 1), EndsOn = new(2026, 12, 1) };
        Refused(await With((AppraisalOpeningService s) => s.OpenAsync(ask, At(Branch))), "APR-CONCENTRATED");
        Ok(await With((AppraisalOpeningService s) => s.OpenAsync(ask, At(Branch, "党员分散"))));
    }

    [Theory]
    [InlineData("2026-08-01", "2026-06-01", "2026-07-01")]
    [InlineData("2026-06-01", "2025-12-31", "2026-07-01")]
    [InlineData("2026-06-01", "2026-06-01", "2026-05-31")]
    public async Task Days_of_a_round_fit_its_year_and_the_roster_is_no_future_one(string reference, string starts, string ends)
    {
        await SetUpAsync();
        var ask = Ask() with { ReferenceOn = DateOnly.Parse(reference), StartsOn = DateOnly.Parse(starts), EndsOn = DateOnly.Parse(ends) };
        Refused(await With((AppraisalOpeningService s) => s.OpenAsync(ask, At(Branch))), "APR-DAY");
    }

    [Fact]
    public async Task A_round_opened_by_mistake_is_withdrawn_with_a_reason_and_makes_room()
    {
        await SetUpAsync();
        var key = await OpenAsync();
        var version = (await RecordAsync(key)).Version;
        Refused(await With((AppraisalClosingService s) => s.WithdrawAsync(new AppraisalAct(key, version), At(Branch))), "APR-REASON");
        Ok(await With((AppraisalClosingService s) => s.WithdrawAsync(new AppraisalAct(key, version), At(Branch, "年度选错"))));
        (await OpenAsync()).ShouldNotBe(key);
    }

    [Fact]
    public async Task Another_branch_sees_nothing_of_a_round_and_a_stale_form_is_a_conflict()
    {
        await SetUpAsync();
        var key = await OpenAsync();
        (await With((AppraisalQueries q) => q.RecordAsync(key, At(Other).Scope))).ShouldBeNull();
        (await With((AppraisalStepService s) => s.MoveAsync(new MoveStage(key, 0, AppraisalStage.SelfEvaluation, Today), At(Other)))).Kind.ShouldBe(OutcomeKind.NotFound);
        Ok(await MoveAsync(key, AppraisalStage.SelfEvaluation));
        (await With((AppraisalStepService s) => s.MoveAsync(new MoveStage(key, 0, AppraisalStage.Discussion, Today), At(Branch)))).Kind.ShouldBe(OutcomeKind.Conflict);
    }
}
