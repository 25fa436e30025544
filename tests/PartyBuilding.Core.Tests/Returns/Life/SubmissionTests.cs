using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Tests.Returns.Life;

public sealed class SubmissionTests : ReturnTest
{
    [Fact]
    public async Task Empty_cells_block_and_are_named()
    {
        await OpenedAsync(June);
        var outcome = await SubmitAsync(X, June);
        outcome.Kind.ShouldBe(OutcomeKind.Refused);
        outcome.Findings.Select(f => f.RuleCode).ShouldContain("EMPTY-dues");
    }

    [Fact]
    public async Task A_broken_balance_blocks_with_the_numbers_in_words()
    {
        await World.MemberAsync(X);
        await OpenedAsync(June);
        await FillAsync(X, June);
        Must(await SaveAsync(X, June, "end", 5, "手工"));
        var outcome = await SubmitAsync(X, June);
        outcome.Findings.Single(f => f.RuleCode == "M01").Message.ShouldContain("期末 5 ≠ 期初 1");
    }

    [Fact]
    public async Task Submitting_freezes_and_closes_the_month_for_postings()
    {
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        var found = await ReturnAsync(X, June);
        (found.Status, found.SubmittedBy, found.RecordedNo is not null).ShouldBe((ReturnStatus.Submitted, "李工", true));
        (await Read(db => db.SubmittedMonths.SingleAsync())).OrganisationId.ShouldBe(X.Id);
    }

    [Fact]
    public async Task A_double_click_submits_once_and_says_who_has_submitted()
    {
        await OpenedAsync(June);
        await FillAsync(X, June);
        var step = await StepAsync(X, June);
        var both = await Task.WhenAll(
            Task.Run(() => With((ReturnSubmission s) => s.SubmitAsync(step, At(X)))),
            Task.Run(() => With((ReturnSubmission s) => s.SubmitAsync(step, At(X)))));
        both.Count(o => o.IsOk).ShouldBe(1);
        var other = both.Single(o => !o.IsOk);
        other.Kind.ShouldBe(OutcomeKind.Conflict);
        other.Findings[0].Message.ShouldStartWith("李工已于7月5日 10:00上报");
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "return.submitted"))).ShouldBe(1);
    }

    [Fact]
    public async Task Two_people_saving_at_once_end_in_one_save_and_one_conflict()
    {
        await OpenedAsync(June);
        var seen = await StepAsync(X, June);
        Task<Outcome<int>> Save(string who, long value) => Task.Run(() => With((ReturnEntry s) => s.SaveAsync(
            new SaveCells(seen.ReturnId, seen.Version, new Dictionary<string, CellEntry> { ["dues.paid"] = new(value) }), At(X, name: who))));
        var both = await Task.WhenAll(Save("张书记", 1), Save("王委员", 2));
        both.Select(o => o.Kind).Order().ShouldBe([OutcomeKind.Ok, OutcomeKind.Conflict]);
        both.Single(o => !o.IsOk).Findings[0].Message.ShouldContain(both[0].IsOk ? "张书记" : "王委员");
    }

    [Fact]
    public async Task A_month_waits_for_the_month_before()
    {
        var may = June.Previous;
        await OpenedAsync(may);
        await OpenedAsync(June);
        await FillAsync(X, June);
        // May's lock day has passed, so it arrives by an exception.
        Must(await AllowAsync((await ReturnAsync(X, may)).PublicId, new DateOnly(2026, 7, 31), Department("补报")));
        Code(await SubmitAsync(X, June)).ShouldBe("RETURN-ORDER");
        await SubmittedAsync(X, may);
        Must(await SubmitAsync(X, June));
    }

    [Fact]
    public async Task Withdrawing_opens_the_month_again_until_somebody_has_reviewed()
    {
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        Must(await WithdrawAsync());
        (await ReturnAsync(X, June)).Status.ShouldBe(ReturnStatus.Draft);
        (await Read(db => db.SubmittedMonths.CountAsync())).ShouldBe(0);
        (await WithdrawAsync()).Kind.ShouldBe(OutcomeKind.Conflict);

        Must(await SubmitAsync(X, June));
        Must(await PassAsync(X, June, East));
        var late = await WithdrawAsync();
        late.Kind.ShouldBe(OutcomeKind.Conflict);
        late.Findings[0].Message.ShouldContain("审核通过");
    }

    [Fact]
    public async Task A_month_that_the_next_one_rests_on_is_not_taken_back()
    {
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        Clock.MoveTo(new DateOnly(2026, 8, 3));
        await OpenedAsync(June.Next);
        await SubmittedAsync(X, June.Next);
        Code(await WithdrawAsync()).ShouldBe("RETURN-LATER");
        Code(await SendBackAsync(X, June, East)).ShouldBe("RETURN-LATER");
    }

    [Fact]
    public async Task After_the_lock_only_an_exception_lets_a_return_in()
    {
        var period = await OpenedAsync(June);
        Clock.MoveTo(new DateOnly(2026, 7, 15));
        await FillAsync(X, June);
        Code(await SubmitAsync(X, June)).ShouldBe("RETURN-LOCKED");
        Must(await With((PeriodLocking s) => s.LockAsync(period, Department()))).ShouldBe(2);
        (await ReturnAsync(Y, June)).Status.ShouldBe(ReturnStatus.Missing);

        (await SaveAsync(Y, June, "dues.paid", 0)).Kind.ShouldBe(OutcomeKind.Conflict);
        var missing = await ReturnAsync(Y, June);
        var until = new DateOnly(2026, 7, 20);
        (await AllowAsync(missing.PublicId, until, At(East, "补报"))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await AllowAsync(missing.PublicId, until, Department())).Kind.ShouldBe(OutcomeKind.Refused);
        (await AllowAsync(missing.PublicId, new DateOnly(2026, 7, 14), Department("补报"))).Kind.ShouldBe(OutcomeKind.Refused);
        Must(await AllowAsync(missing.PublicId, until, Department("系统故障")));

        await SubmittedAsync(Y, June);
        (await ReturnAsync(Y, June)).Status.ShouldBe(ReturnStatus.Submitted);
        Clock.MoveTo(new DateOnly(2026, 7, 21));
        Code(await SubmitAsync(X, June)).ShouldBe("RETURN-LOCKED");
    }

    [Fact]
    public async Task Locking_waits_for_the_lock_day_and_happens_once()
    {
        var period = await OpenedAsync(June);
        await SubmittedAsync(X, June);
        Code(await With((PeriodLocking s) => s.LockAsync(period, Department()))).ShouldBe("PERIOD-LOCK");
        Clock.MoveTo(new DateOnly(2026, 7, 15));
        (await With((PeriodLocking s) => s.LockAsync(period, At(East)))).Kind.ShouldBe(OutcomeKind.NotFound);
        Must(await With((PeriodLocking s) => s.LockAsync(period, Department()))).ShouldBe(1);
        (await ReturnAsync(X, June)).Status.ShouldBe(ReturnStatus.Locked);
        var again = await With((PeriodLocking s) => s.LockAsync(period, Department()));
        (again.Kind, again.Findings[0].Message).ShouldBe((OutcomeKind.Conflict, "测试已于7月15日 10:00锁定了这一期。"));
    }

    [Fact]
    public async Task Whoever_submits_for_a_branch_is_named_as_doing_so()
    {
        await OpenedAsync(June);
        await FillAsync(X, June);
        Must(await SubmitAsync(X, June, At(East, name: "街道李工")));
        (await PageAsync(X, June)).SubmittedBy.ShouldBe("街道李工（代报）");
        (await LastEventAsync()).ShouldBe("代支部上报：甲支部2026年6月党支部月报");
        Must(await WithdrawAsync());
        Must(await SubmitAsync(X, June));
        (await PageAsync(X, June)).SubmittedBy.ShouldBe("李工");
    }

    [Fact]
    public async Task A_conflict_names_the_last_step_whatever_it_was()
    {
        await OpenedAsync(June);
        await SubmittedAsync(X, June);
        var seen = await StepAsync(X, June);
        Must(await SendBackAsync(X, June, East));
        var late = await With((ReturnSubmission s) => s.WithdrawAsync(seen, At(X)));
        late.Findings[0].Message.ShouldBe("李工已于7月5日 10:00退回修改：甲支部2026年6月党支部月报。这份报表现在是“退回修改”，请核对后再办理。");
        Must(await SaveAsync(X, June, "dues.paid", 0));
        var stale = await With((ReturnSubmission s) => s.SubmitAsync(seen, At(X)));
        (stale.Kind, stale.Findings[0].Message).ShouldBe((OutcomeKind.Conflict, "李工已于7月5日 10:00填报“实交”：甲支部2026年6月党支部月报。这份报表现在是“退回修改”，请核对后再办理。"));
    }

    private Task<string> LastEventAsync() => Read(db => db.BusinessEvents.OrderByDescending(e => e.Id).Select(e => e.Summary).FirstAsync());

    private async Task<Outcome<int>> WithdrawAsync()
    {
        var step = await StepAsync(X, June);
        return await With((ReturnSubmission s) => s.WithdrawAsync(step, At(X)));
    }

    private Task<Outcome<int>> AllowAsync(Guid id, DateOnly until, CommandContext context)
        => With((PeriodLocking s) => s.AllowAsync(id, until, context));
}
