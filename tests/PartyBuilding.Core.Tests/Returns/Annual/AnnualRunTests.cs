using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Annual;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Tests.Returns.Annual;

/// <summary>Computing a year from the register for every unit in one go (手册2008 L4541: statistics come straight from the databases).</summary>
public sealed class AnnualRunTests : AnnualTest
{
    [Fact]
    public async Task One_run_opens_the_forms_finds_the_units_and_fills_their_returns()
    {
        await World.MemberAsync(X);
        Clock.MoveTo(new DateOnly(2027, 1, 4));
        var run = await ComputedAsync();
        (run.Status, run.Opened, run.Made, run.Total, run.Drawn).ShouldBe((AnnualRunStatus.Done, 1, 2, 0, 0));
        (await FigureAsync(East, Last, "end")).ShouldBe(1);
        var told = await Read(db => db.BusinessEvents.SingleAsync(e => e.Kind == "annual.computed"));
        told.Summary.ShouldContain($"新列应报{run.Made}份");
    }

    [Fact]
    public async Task Run_again_it_draws_what_has_changed_and_leaves_what_somebody_typed()
    {
        await World.MemberAsync(X);
        Clock.MoveTo(new DateOnly(2027, 1, 4));
        await ComputedAsync();
        await World.BranchAsync(West, "丙支部");
        Must(await SaveAsync(West, Last, "full", 5, "台账还没有更正"));
        await World.MemberAsync(X, arrivedOn: new DateOnly(2026, 12, 5));
        var stored = await StoredAsync(East.Id, "end");
        Clock.Advance(TimeSpan.FromMinutes(1));
        var again = await ComputedAsync();
        (again.Opened, again.Made, again.Drawn, again.Changed).ShouldBe((0, 0, again.Total, 1));
        (stored, await StoredAsync(East.Id, "end"), await StoredAsync(West.Id, "full")).ShouldBe((1, 2, 5));
    }

    [Fact]
    public async Task A_unit_founded_or_exempted_since_is_brought_in_step()
    {
        Clock.MoveTo(new DateOnly(2027, 1, 4));
        var first = await ComputedAsync();
        var late = await World.TownshipAsync(District, "南镇党委");
        (await YearAsync()).Steps[1].IsDone.ShouldBeFalse();
        Clock.Advance(TimeSpan.FromMinutes(1));
        var again = await ComputedAsync();
        again.Made.ShouldBe(first.Opened);
        (await ReturnAsync(late, Last)).Status.ShouldBe(ReturnStatus.NotStarted);
        (await YearAsync()).Steps[1].IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task Sent_twice_it_is_one_run_and_one_left_half_done_goes_on_where_it_stood()
    {
        Clock.MoveTo(new DateOnly(2027, 1, 4));
        var key = Guid.CreateVersion7();
        (await ComputedAsync(key)).PublicId.ShouldBe(key);
        (await ComputedAsync(key)).PublicId.ShouldBe(key);
        (await Read(db => db.Set<AnnualRun>().CountAsync())).ShouldBe(1);
        Clock.Advance(TimeSpan.FromMinutes(1));
        // Killed after its first step: the row stands as running.
        var half = await HalfDoneAsync();
        var other = await ComputedAsync();
        (other.PublicId, other.Status).ShouldBe((half, AnnualRunStatus.Done));
    }

    [Fact]
    public async Task The_worker_takes_up_a_run_that_lost_its_process_but_not_one_that_is_being_worked_on()
    {
        Clock.MoveTo(new DateOnly(2027, 1, 4));
        var half = await HalfDoneAsync();
        (await With((AnnualQueue q) => q.RunAsync())).ShouldBe(0);
        Clock.Advance(AnnualQueue.Forgotten + TimeSpan.FromSeconds(1));
        (await With((AnnualQueue q) => q.RunAsync())).ShouldBe(1);
        (await Read(db => db.Set<AnnualRun>().SingleAsync(r => r.PublicId == half))).Status.ShouldBe(AnnualRunStatus.Done);
        (await Read(db => db.Set<ReturnPeriod>().CountAsync(p => p.Month == Last.Value && p.Form!.Code == Yearly))).ShouldBe(1);
    }

    [Fact]
    public async Task Only_the_forms_chosen_are_opened_and_none_chosen_is_refused()
    {
        Clock.MoveTo(new DateOnly(2027, 1, 4));
        var none = await With((AnnualRuns s) => s.StartAsync(new StartAnnualRun(Guid.CreateVersion7(), Year, []), Department()));
        none.Findings.Single().Message.ShouldBe("请选择这一年要办的表。");
        var stranger = await With((AnnualRuns s) => s.StartAsync(new StartAnnualRun(Guid.CreateVersion7(), Year, ["std.DZB-1"]), Department()));
        stranger.Findings.Single().Field.ShouldBe("Codes");
        await ComputedAsync();
        var year = await YearAsync();
        year.Used.Select(f => f.Form.Definition.Code).ShouldBe([Yearly]);
        year.Unused.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_year_to_come_is_refused_and_a_body_cannot_compute()
    {
        Clock.MoveTo(new DateOnly(2026, 11, 22));
        var early = await With((AnnualRuns s) => s.StartAsync(new StartAnnualRun(Guid.CreateVersion7(), 2027, [Yearly]), Department()));
        early.Findings.Single().Message.ShouldBe("2027年还没有开始，不能取数。");
        var below = await With((AnnualRuns s) => s.StartAsync(new StartAnnualRun(Guid.CreateVersion7(), Year, [Yearly]), At(East)));
        below.Kind.ShouldBe(OutcomeKind.NotFound);
    }

    private async Task<Guid> HalfDoneAsync()
    {
        var key = Guid.CreateVersion7();
        await InScope(async s =>
        {
            var db = (Core.Persistence.PartyBuildingDbContext)s.GetService(typeof(Core.Persistence.PartyBuildingDbContext))!;
            db.Add(new AnnualRun { PublicId = key, Year = Year, Codes = Yearly, CreatedBy = "李工", CreatedAt = Clock.UtcNow(), TouchedAt = Clock.UtcNow() });
            await db.SaveChangesAsync();
        });
        await With((AnnualRunner r) => r.StepAsync(key, Department()));
        (await Read(db => db.Set<AnnualRun>().SingleAsync(r => r.PublicId == key))).Status.ShouldBe(AnnualRunStatus.Running);
        return key;
    }

    private Task<long?> StoredAsync(int organisation, string key)
        => Read(db => (
            from c in db.Set<ReturnCell>()
            join r in db.Set<UnitReturn>() on c.ReturnId equals r.Id
            join i in db.Set<Core.Returns.Forms.ReturnFormItem>() on c.ItemId equals i.Id
            where r.OrganisationId == organisation && r.Period!.Month == Last.Value && r.Period.Form!.Code == Yearly && i.Key == key
            select c.Value).SingleAsync());
}
