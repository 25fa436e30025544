using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Returns.Life;

/// <summary>A second revision around the lock: no branch falls out of a closed period, and a closed month takes no postings.</summary>
public sealed class ReopeningTests : ReturnTest
{
    [Fact]
    public async Task Locking_over_an_open_second_revision_lets_the_first_stand_again()
    {
        var period = await AcceptedAsync();
        var first = await StepAsync(X, June);
        var second = Must(await ReopenAsync(first));
        Must(await SaveAsync(X, June, "dues.payable", 500));

        Clock.MoveTo(new DateOnly(2026, 7, 15));
        Must(await With((PeriodLocking s) => s.LockAsync(period, Department()))).ShouldBe(1);

        var standing = await ReturnAsync(X, June);
        (standing.PublicId, standing.Revision, standing.Status).ShouldBe((first.ReturnId, 1, ReturnStatus.Locked));
        var lapsed = await Read(db => db.Set<UnitReturn>().SingleAsync(r => r.PublicId == second));
        (lapsed.Status, lapsed.IsLatest).ShouldBe((ReturnStatus.Lapsed, false));
        (await RollUpAsync(East, June)).Arrived.ShouldBe(1);
        (await LastEventAsync(second)).ShouldBe("第2次报送没有按期再报，不再有效：甲支部");
        var late = await With((ReturnSubmission s) => s.SubmitAsync(new ReturnStep(second, lapsed.Version), At(X)));
        (late.Kind, late.Findings[0].Message.Contains("没有按期再报", StringComparison.Ordinal)).ShouldBe((OutcomeKind.Conflict, true));
    }

    [Fact]
    public async Task Reopened_after_the_lock_it_arrives_by_its_own_exception_and_its_month_takes_no_postings()
    {
        var member = await World.MemberAsync(X);
        var period = await AcceptedAsync();
        Clock.MoveTo(new DateOnly(2026, 7, 15));
        Must(await With((PeriodLocking s) => s.LockAsync(period, Department())));
        var locked = await StepAsync(X, June);
        var next = Must(await ReopenAsync(locked));
        (await LastEventAsync(locked.ReturnId)).ShouldBe("重新开放，7月22日前再报：甲支部2026年6月党支部月报");
        (await LastEventAsync(next)).ShouldBe("重新开放为第2次报送：甲支部2026年6月党支部月报");

        Must(await With((MemberLeavingService s) => s.LeaveAsync(
            new LeaveParty(member.Person.PublicId, 0, PostingKind.Died, new DateOnly(2026, 6, 2)), Department())));
        (await Read(db => db.Postings.SingleAsync(p => p.Kind == PostingKind.Died))).Month.ShouldBe(202607);
        (await FigureAsync(X, June, "out.died")).ShouldBe(0);

        Must(await SaveAsync(X, June, "dues.payable", 500));
        Must(await SubmitAsync(X, June));
        (await ReturnAsync(X, June)).Revision.ShouldBe(2);
    }

    [Fact]
    public async Task Reopened_before_the_lock_its_month_takes_postings_again()
    {
        await AcceptedAsync();
        Must(await ReopenAsync(await StepAsync(X, June)));
        var member = await World.MemberAsync(X);
        Must(await With((MemberLeavingService s) => s.LeaveAsync(
            new LeaveParty(member.Person.PublicId, 0, PostingKind.Died, new DateOnly(2026, 6, 2)), Department())));
        (await FigureAsync(X, June, "out.died")).ShouldBe(1);
    }

    [Fact]
    public async Task A_reopened_return_that_misses_its_exception_gives_way_and_can_be_opened_a_third_time()
    {
        var period = await AcceptedAsync();
        Clock.MoveTo(new DateOnly(2026, 7, 15));
        Must(await With((PeriodLocking s) => s.LockAsync(period, Department())));
        Must(await ReopenAsync(await StepAsync(X, June)));
        Must(await AlignAsync(period)).IsNone.ShouldBeTrue();

        Clock.MoveTo(new DateOnly(2026, 7, 23));
        (await With((PeriodUnits s) => s.DifferenceAsync(period, new DateOnly(2026, 7, 23))))!.Lapsed.ShouldBe(["甲支部"]);
        Must(await AlignAsync(period)).Lapsed.ShouldBe(["甲支部"]);
        (await ReturnAsync(X, June)).Revision.ShouldBe(1);
        Must(await ReopenAsync(await StepAsync(X, June)));
        (await ReturnAsync(X, June)).Revision.ShouldBe(3);
    }

    [Fact]
    public async Task Reopening_twice_names_who_was_first()
    {
        await AcceptedAsync();
        var seen = await StepAsync(X, June);
        Must(await ReopenAsync(seen));
        var second = await ReopenAsync(seen);
        second.Kind.ShouldBe(OutcomeKind.Conflict);
        second.Findings[0].Message.ShouldStartWith("测试已于7月5日 10:00重新开放");
    }

    private async Task<Guid> AcceptedAsync()
    {
        var period = await OpenedAsync(June);
        await SubmittedAsync(X, June);
        Must(await PassAsync(X, June, East));
        Must(await With((ReturnAcceptance s) => s.AcceptAsync(period, East.PublicId, Department("先接收"))));
        return period;
    }

    private Task<Outcome<Guid>> ReopenAsync(ReturnStep step) => With((ReturnAcceptance s) => s.ReopenAsync(step, Department("更正党费")));

    private Task<Outcome<UnitDifference>> AlignAsync(Guid period) => With((PeriodUnits s) => s.AlignAsync(period, Department()));

    private Task<string> LastEventAsync(Guid? about = null) => Read(db => db.BusinessEvents
        .Where(e => about == null || e.SubjectKey == about).OrderByDescending(e => e.Id).Select(e => e.Summary).FirstAsync());
}
