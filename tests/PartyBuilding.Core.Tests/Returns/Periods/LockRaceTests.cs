using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Tests.Returns.Periods;

/// <summary>A period locks in the middle of a submit: the one that has begun first ends, and the other sees what it left.</summary>
public sealed class LockRaceTests : ReturnTest
{
    private static readonly DateOnly Last = new(2026, 7, 14);

    [Fact]
    public async Task A_lock_waits_for_the_submit_that_has_begun_and_takes_it_along()
    {
        var (period, step) = await LastEveningAsync();
        var (submit, locking) = await InTheMiddleAsync((ReturnSubmission s) => s.SubmitAsync(step, LastMoment()), (PeriodLocking s) => s.LockAsync(period, NextDay()));
        submit.IsOk.ShouldBeTrue();
        // Only the other branch is missing.
        Must(locking).ShouldBe(1);
        var found = await ReturnAsync(X, June);
        (found.Status, found.RecordedNo is not null, found.FirstSubmittedAt is not null).ShouldBe((ReturnStatus.Locked, true, true));
        await EventsAsync(submitted: 1);
    }

    [Fact]
    public async Task A_submit_that_a_lock_has_overtaken_is_told_who_locked_and_leaves_nothing()
    {
        var (period, step) = await LastEveningAsync();
        var (locking, submit) = await InTheMiddleAsync((PeriodLocking s) => s.LockAsync(period, NextDay()), (ReturnSubmission s) => s.SubmitAsync(step, LastMoment()));
        Must(locking).ShouldBe(2);
        submit.Kind.ShouldBe(OutcomeKind.Conflict);
        submit.Findings[0].Message.ShouldStartWith("李工已于7月15日 00:00锁定了2026年6月党支部月报。这份报表现在是“缺报”");
        await NothingSubmittedAsync();
        // And once more, knowing it: refused with what can be done.
        Code(await SubmitAsync(X, June, LastMoment())).ShouldBe("RETURN-LOCKED");
    }

    [Fact]
    public async Task A_branch_with_an_exception_is_overtaken_too_and_then_submits()
    {
        var (period, step) = await LastEveningAsync();
        Must(await With((PeriodLocking s) => s.AllowAsync(step.ReturnId, new DateOnly(2026, 7, 20), Department("停电"))));
        var (_, submit) = await InTheMiddleAsync((PeriodLocking s) => s.LockAsync(period, NextDay()), (ReturnSubmission s) => s.SubmitAsync(step, NextDay()));
        submit.Kind.ShouldBe(OutcomeKind.Conflict);
        await NothingSubmittedAsync();
        Must(await SubmitAsync(X, June, NextDay()));
        await EventsAsync(submitted: 1);
    }

    [Fact]
    public async Task However_they_meet_a_lock_and_many_submits_end_locked_or_missing_and_agree_with_the_events()
    {
        var branches = new List<Core.Organisations.Organisation> { X, Y };
        for (var i = 0; i < 6; i++)
            branches.Add(await World.BranchAsync(East, $"戊{i}支部"));
        var period = await OpenedAsync(June);
        var people = new List<Func<Task<Outcome>>>();
        foreach (var branch in branches)
        {
            await FillAsync(branch, June);
            var step = await StepAsync(branch, June);
            people.Add(Race.Step(() => With((ReturnSubmission s) => s.SubmitAsync(step, LastMoment()))));
        }

        people.Insert(4, Race.Step(() => With((PeriodLocking s) => s.LockAsync(period, NextDay()))));
        var outcomes = await Race.RunAsync(people);
        outcomes[4].IsOk.ShouldBeTrue();
        var arrived = outcomes.Count(o => o.IsOk) - 1;
        ((Outcome<int>)outcomes[4]).Value.ShouldBe(branches.Count - arrived);
        outcomes.Where(o => !o.IsOk).ShouldAllBe(o => o.Findings[0].Message.Contains("锁定"));
        var returns = await Read(db => db.Set<UnitReturn>().AsNoTracking().ToListAsync());
        returns.ShouldAllBe(r => r.Status == (r.RecordedNo != null ? ReturnStatus.Locked : ReturnStatus.Missing));
        returns.Count(r => r.RecordedNo != null).ShouldBe(arrived);
        await EventsAsync(arrived);
        // Every branch's month is closed once, submitted or not.
        (await Read(db => db.SubmittedMonths.CountAsync(m => m.Month == June.Value && branches.Select(b => b.Id).Contains(m.OrganisationId)))).ShouldBe(branches.Count);
    }

    [Fact]
    public async Task Of_two_locks_one_is_told_who_locked()
    {
        var (period, _) = await LastEveningAsync();
        Func<Task<Outcome>> Lock(string who) => Race.Step(() => With((PeriodLocking s) => s.LockAsync(period, NextDay(who))));
        (await Race.RunAsync(Lock("甲"), Lock("乙"))).Loser().ShouldMatch("^[甲乙]已于7月15日 00:00锁定了这一期");
        await EventsAsync(submitted: 0);
    }

    /// <summary>Filled in, on the evening of the lock day.</summary>
    private async Task<(Guid Period, ReturnStep Step)> LastEveningAsync()
    {
        var period = await OpenedAsync(June);
        await FillAsync(X, June);
        return (period, await StepAsync(X, June));
    }

    /// <summary>Runs the first up to its commit, lets the second begin and wait, then lets the first go.</summary>
    private async Task<(Outcome<int> First, Outcome<int> Second)> InTheMiddleAsync<TFirst, TSecond>(
        Func<TFirst, Task<Outcome<int>>> first, Func<TSecond, Task<Outcome<int>>> second) where TFirst : notnull where TSecond : notnull
    {
        var inside = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var one = Task.Run(() => InScope(services => ((LedgerTransaction)services.GetService(typeof(LedgerTransaction))!).RunAsync(async _ =>
        {
            var outcome = await first((TFirst)services.GetService(typeof(TFirst))!);
            inside.SetResult();
            await go.Task;
            return outcome;
        })));
        await inside.Task;
        var two = Task.Run(() => With(second));
        (await Task.WhenAny(two, Task.Delay(200))).ShouldNotBe(two, "the second does not pass the first by");
        go.SetResult();
        return (await one, await two);
    }

    private async Task NothingSubmittedAsync()
    {
        var found = await ReturnAsync(X, June);
        (found.Status, found.RecordedNo, found.FirstSubmittedAt, found.SubmittedBy).ShouldBe((ReturnStatus.Missing, null, null, null));
        await EventsAsync(submitted: 0);
    }

    private async Task EventsAsync(int submitted)
    {
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "period.locked"))).ShouldBe(1);
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "return.submitted"))).ShouldBe(submitted);
    }

    // 23:59:59 and midnight in Shanghai.
    private CommandContext LastMoment() => new(Actor.Machine("张书记"), OrgScope.Of(District.Path), LocalTime.StartOf(Last.AddDays(1)).AddSeconds(-1), null);

    private CommandContext NextDay(string who = "李工") => new(Actor.Machine(who), OrgScope.Of(District.Path), LocalTime.StartOf(Last.AddDays(1)), null);
}
