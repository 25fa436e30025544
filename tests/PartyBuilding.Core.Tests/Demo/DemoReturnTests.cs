using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Demo;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Demo;

/// <summary>The made-up returns against the queries that real ones rest on.</summary>
public sealed class DemoReturnTests : ServiceTest
{
    private const string Monthly = "std.DZB-1";
    private const string Coverage = "std.ZTSHH-1";

    private static readonly DemoOptions Small = new(new DateOnly(2026, 7, 5), Divisor: 40);

    [Fact]
    public async Task The_last_month_shows_every_state_and_the_months_before_are_locked()
    {
        await SeedAsync();
        var states = await Read(db => db.Set<UnitReturn>().Where(r => r.Period!.Form!.Code == Monthly)
            .Select(r => new { r.Period!.Month, r.Status }).Distinct().ToListAsync());
        states.Select(s => s.Month).Distinct().Count().ShouldBe(24);
        states.Where(s => s.Month == 202606).Select(s => s.Status).Order().ShouldBe(
            [ReturnStatus.NotStarted, ReturnStatus.Draft, ReturnStatus.SentBack, ReturnStatus.Submitted, ReturnStatus.Reviewed, ReturnStatus.Accepted]);
        states.Where(s => s.Month < 202606).ShouldAllBe(s => s.Status == ReturnStatus.Locked || s.Status == ReturnStatus.Missing);
        states.ShouldContain(s => s.Status == ReturnStatus.Missing);
    }

    [Theory]
    [InlineData(202412)]
    [InlineData(202605)]
    [InlineData(202606)]
    public async Task Frozen_figures_are_what_the_ledger_queries_count_at_their_number(int month)
    {
        await SeedAsync();
        var returns = await ReturnsAsync(Monthly, month);
        var form = await FormAsync(Monthly, month);
        var arrived = returns.Where(r => r.Status.HasArrived()).ToList();
        var point = new LedgerPoint(new Month(month), arrived[0].RecordedNo!.Value);
        var counts = await With((LedgerCounter counter) => counter.CountAsync(point, null));
        foreach (var unitReturn in arrived)
        {
            var figures = LedgerFigures.Of(form.Definition, counts, unitReturn.OrganisationId);
            foreach (var cell in unitReturn.Cells.Where(c => figures.ContainsKey(form.Keys[c.ItemId])))
                cell.Ledger.ShouldBe(figures[form.Keys[cell.ItemId]], $"{unitReturn.OrganisationId} {form.Keys[cell.ItemId]}");
        }
    }

    [Theory]
    [InlineData("floating.in")]
    [InlineData("transfer.receipts-outstanding")]
    public async Task A_month_of_the_second_form_draws_its_registers_and_the_month_before_was_typed(string key)
    {
        // The second version holds from 202611; on this day it is the newest month, and the one before is still of the first.
        await SeedAsync(Small with { Today = new DateOnly(2026, 12, 5) });
        var (older, newer) = (await FormAsync(Monthly, 202610), await FormAsync(Monthly, 202611));
        older.Definition.Item(key).Source.ShouldBe(ItemSource.Manual);
        var typed = (await ReturnsAsync(Monthly, 202610)).Where(r => r.Status == ReturnStatus.Locked).ToList();
        typed.Sum(r => Values(older, r)[key]).ShouldNotBeNull().ShouldBeGreaterThan(0);
        var arrived = (await ReturnsAsync(Monthly, 202611)).Where(r => r.Status.HasArrived()).ToList();
        var counts = await With((LedgerCounter counter) => counter.CountAsync(new LedgerPoint(new Month(202611), arrived[0].RecordedNo!.Value), null));
        arrived.ShouldAllBe(r => r.Cells.Single(c => newer.Keys[c.ItemId] == key).Ledger == counts[r.OrganisationId, key]);
        arrived.Sum(r => counts[r.OrganisationId, key]).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("life.branch-meeting.held")]
    [InlineData("dues.paid")]
    [InlineData("service.visits")]
    public async Task A_month_in_which_branch_work_was_typed_has_figures_of_it(string key)
    {
        await SeedAsync();
        var form = await FormAsync(Monthly, 202606);
        (await ReturnsAsync(Monthly, 202606)).Sum(r => Values(form, r)[key]).ShouldNotBeNull().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Nothing_that_arrived_breaks_a_check_or_lacks_an_explanation()
    {
        await SeedAsync();
        var form = await FormAsync(Monthly, 202606);
        var before = (await ReturnsAsync(Monthly, 202605)).ToDictionary(r => r.OrganisationId, r => Values(form, r));
        var explained = await Read(db => db.Set<ReturnExplanation>().ToListAsync());
        foreach (var unitReturn in (await ReturnsAsync(Monthly, 202606)).Where(r => r.Status.HasArrived()))
        {
            var failed = FormChecker.Check(form.Definition, new FigureSet(Values(form, unitReturn), before.GetValueOrDefault(unitReturn.OrganisationId)));
            failed.ShouldNotContain(f => f.Class == CheckClass.Error);
            failed.Where(f => f.Class == CheckClass.Explain)
                .ShouldAllBe(f => explained.Any(e => e.ReturnId == unitReturn.Id && e.CheckCode == f.Code && e.Basis == f.Basis));
        }
    }

    [Fact]
    public async Task A_month_is_closed_to_postings_exactly_where_its_return_has_arrived_or_is_locked()
    {
        await SeedAsync();
        var closed = await Read(db => db.SubmittedMonths.Where(m => m.Month == 202606).Select(m => m.OrganisationId).Order().ToListAsync());
        closed.ShouldBe((await ReturnsAsync(Monthly, 202606)).Where(r => r.Status.HasArrived()).Select(r => r.OrganisationId).Order());
        (await Read(db => db.SubmittedMonths.CountAsync(m => m.Month == 202605))).ShouldBe((await ReturnsAsync(Monthly, 202605)).Count);
    }

    [Fact]
    public async Task The_clean_and_the_sent_back_branch_are_as_their_accounts_need_them()
    {
        await SeedAsync();
        var cast = DemoCast.Of(DemoDistrict.Make(Small));
        var returns = (await ReturnsAsync(Monthly, 202606)).ToDictionary(r => r.OrganisationId);
        returns[cast.CleanBranch.Id].Status.ShouldBe(ReturnStatus.NotStarted);
        returns[cast.SentBackBranch.Id].Status.ShouldBe(ReturnStatus.SentBack);
        returns[cast.SentBackBranch.Id].Cells.ShouldContain(c => c.SendBackReason != null);
    }

    // 宝山党建 2005 L551, scaled down: coverage comes out of the cells, invited persons are not in it.
    [Fact]
    public async Task The_coverage_of_April_2005_is_computed_from_the_cells()
    {
        await SeedAsync();
        var form = await FormAsync(Coverage, 200504);
        var returns = await ReturnsAsync(Coverage, 200504);
        returns.Count.ShouldBe(Small.Branches);
        long Sum(string key) => returns.Sum(r => Values(form, r)[key] ?? 0);
        Sum("held").ShouldBe(Small.Branches);
        Sum("due").ShouldBe(Small.OpeningMembers);
        Math.Round(100m * (Sum("attended") + Sum("made-up")) / Sum("due"), 1).ShouldBe(98.7m);
        Sum("not-reached").ShouldBe(Sum("due") - Sum("attended") - Sum("made-up"));
        (Sum("invited") / (double)Sum("due")).ShouldBe(15_406 / 59_406.0, 0.001);
    }

    private static Dictionary<string, long?> Values(LoadedForm form, UnitReturn unitReturn)
        => unitReturn.Cells.ToDictionary(c => form.Keys[c.ItemId], c => c.Value);

    private Task<List<UnitReturn>> ReturnsAsync(string form, int month) => Read(db => db.Set<UnitReturn>().Include(r => r.Cells)
        .Where(r => r.Period!.Form!.Code == form && r.Period.Month == month).ToListAsync());

    private async Task<LoadedForm> FormAsync(string code, int month)
        => (await With((FormStore forms) => forms.FindAsync(code, new Month(month)))).ShouldNotBeNull();

    private async Task SeedAsync(DemoOptions? options = null)
        => (await With((DemoSeeder seeder) => seeder.SeedAsync(options ?? Small, "four-wild-geese"))).IsOk.ShouldBeTrue();
}
