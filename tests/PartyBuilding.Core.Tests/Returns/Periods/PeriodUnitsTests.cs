using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Returns.Periods;

public sealed class PeriodUnitsTests : ReturnTest
{
    [Fact]
    public async Task A_branch_founded_after_the_opening_gets_its_return_with_the_ledger_s_figures_once()
    {
        var period = await OpenedAsync(June);
        var fresh = await World.BranchAsync(East, "新支部", new DateOnly(2026, 6, 20));
        await World.MemberAsync(fresh, arrivedOn: new DateOnly(2026, 6, 21));

        (await DifferenceAsync(period)).Owing.Select(o => o.Name).ShouldBe(["新支部"]);
        Must(await AlignAsync(period)).Owing.Count.ShouldBe(1);
        (await FigureAsync(fresh, June, "in.transfer")).ShouldBe(1);
        (await ReturnAsync(fresh, June)).Status.ShouldBe(ReturnStatus.NotStarted);
        (await HistoryAsync(fresh)).ShouldBe(["列入应报：新支部2026年6月党支部月报"]);

        (await DifferenceAsync(period)).IsNone.ShouldBeTrue();
        Must(await AlignAsync(period)).IsNone.ShouldBeTrue();
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "period.aligned"))).ShouldBe(1);
        (await Read(db => db.Set<UnitReturn>().CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task Two_people_who_top_up_at_once_make_one_return()
    {
        var period = await OpenedAsync(June);
        await World.BranchAsync(East, "新支部", new DateOnly(2026, 6, 20));
        var both = await Task.WhenAll(Task.Run(() => AlignAsync(period)), Task.Run(() => AlignAsync(period)));
        both.Select(o => o.Value!.Owing.Count).Order().ShouldBe([0, 1]);
    }

    [Fact]
    public async Task The_end_of_an_exemption_brings_the_return_back()
    {
        var period = await OpenedAsync(June);
        await ExemptAsync(X);
        (await DifferenceAsync(period)).Excused.ShouldBe(["甲支部"]);
        Must(await AlignAsync(period));
        (await ReturnAsync(X, June)).Status.ShouldBe(ReturnStatus.NotDue);

        await Read(async db =>
        {
            db.RemoveRange(await db.Set<ReturnExemption>().ToListAsync());
            return await db.SaveChangesAsync();
        });
        Must(await AlignAsync(period)).Owing.Select(o => o.Id).ShouldBe([X.Id]);
        (await ReturnAsync(X, June)).Status.ShouldBe(ReturnStatus.NotStarted);
    }

    [Fact]
    public async Task A_closed_branch_owes_a_later_month_no_more_and_everybody_sees_so()
    {
        Clock.MoveTo(new DateOnly(2026, 8, 3));
        var june = await OpenedAsync(June);
        var july = await OpenedAsync(June.Next);
        Must(await With((OrganisationClosingService s) => s.CloseAsync(
            new CloseOrganisation(Y.PublicId, 1, new DateOnly(2026, 6, 30), Approval: Papers.Approval), Department())));

        (await DifferenceAsync(june)).IsNone.ShouldBeTrue();
        Must(await AlignAsync(july)).Excused.ShouldBe(["乙支部"]);
        var progress = await With(async (ReturnLists q) => await q.ProgressAsync((await q.PeriodAsync(july))!, OrgScope.Everything()));
        (progress.Expected, progress.Missing, progress.NotDue).ShouldBe((1, 1, 1));
        (await RollUpAsync(East, June.Next)).Expected.ShouldBe(1);
        (await HistoryAsync(Y)).ShouldBe(["不再应报：乙支部2026年7月党支部月报"]);
        (await SaveAsync(Y, June.Next, "dues.paid", 0)).Kind.ShouldBe(OutcomeKind.Conflict);
        (await SubmitAsync(Y, June.Next)).Kind.ShouldBe(OutcomeKind.Conflict);

        Clock.MoveTo(new DateOnly(2026, 8, 20));
        Must(await With((PeriodLocking s) => s.LockAsync(july, Department()))).ShouldBe(1);
        (await ReturnAsync(Y, June.Next)).Status.ShouldBe(ReturnStatus.NotDue);
    }

    [Fact]
    public async Task A_return_that_has_arrived_stays_whatever_happens_to_its_branch()
    {
        var period = await OpenedAsync(June);
        await SubmittedAsync(X, June);
        await ExemptAsync(X);
        (await DifferenceAsync(period)).IsNone.ShouldBeTrue();
        Must(await AlignAsync(period)).IsNone.ShouldBeTrue();
        (await ReturnAsync(X, June)).Status.ShouldBe(ReturnStatus.Submitted);
    }

    [Fact]
    public async Task Only_the_district_aligns()
    {
        var period = await OpenedAsync(June);
        (await With((PeriodUnits s) => s.AlignAsync(period, At(East)))).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    [Fact]
    public async Task A_branch_founded_into_a_locked_month_begins_in_the_first_open_one()
    {
        var period = await OpenedAsync(June);
        Clock.MoveTo(new DateOnly(2026, 7, 15));
        Must(await With((PeriodLocking s) => s.LockAsync(period, Department())));
        Must(await With((OrganisationService s) => s.SetUpAsync(
            new SetUpOrganisation(East.PublicId, "新支部", OrganisationKind.Branch, new DateOnly(2026, 6, 20), Approval: Papers.Approval), Department())));
        (await Read(db => db.OrganisationPlacements.SingleAsync(p => p.Name == "新支部"))).PostedFrom.ShouldBe(202607);
        (await DifferenceAsync(period)).IsNone.ShouldBeTrue();
    }

    private Task<Outcome<UnitDifference>> AlignAsync(Guid period) => With((PeriodUnits s) => s.AlignAsync(period, Department()));

    private async Task<UnitDifference> DifferenceAsync(Guid period)
        => (await With((PeriodUnits s) => s.DifferenceAsync(period, LocalTime.DateOf(Clock.UtcNow()))))!;

    private Task<List<string>> HistoryAsync(Organisation branch) => Read(db => (
        from e in db.BusinessEvents
        join r in db.Set<UnitReturn>() on e.SubjectKey equals r.PublicId
        where r.OrganisationId == branch.Id
        select e.Summary).ToListAsync());

    private Task ExemptAsync(Organisation branch) => Read(async db =>
    {
        db.Add(new ReturnExemption { PublicId = Guid.CreateVersion7(), OrganisationId = branch.Id, FormCode = Monthly, Document = "", FromMonth = 202606, ToMonth = 202701, Reason = "筹建中" });
        return await db.SaveChangesAsync();
    });
}
