using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Tests.Dues;

/// <summary>The yearly return and the situation report (手册2008 L1921-1923).</summary>
public sealed class DuesYearTests : DuesTest, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        await SetUpAsync();
        await PayerAsync("张三");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_return_is_filled_from_the_ledger_and_the_report_has_the_figures_in_it()
    {
        await SettledAsync(June);
        await OkAsync(RemitAsync(June));
        await OkAsync(FillAsync(Branch));
        var year = await YearAsync(Branch);
        Fen(year, DuesEntryKind.Collected).ShouldBe(1000);
        Fen(year, DuesEntryKind.RemittedUp).ShouldBe(600);
        year.Report!.ShouldContain("收缴党费 10.00 元");
        year.Report!.ShouldContain("结余 4.00 元");
    }

    [Fact]
    public async Task The_balance_of_the_year_before_is_carried_over()
    {
        await OkAsync(With((DuesEntryService s) => s.EnterAsync(
            new EnterDues(Guid.NewGuid(), Branch.PublicId, new DateOnly(2025, 5, 1), DuesEntryKind.Interest, 700, "凭-1", "利息"), At(Branch))));
        await OkAsync(FillAsync(Branch));
        Fen(await YearAsync(Branch), DuesEntryKind.CarriedOver).ShouldBe(700);
    }

    [Fact]
    public async Task Of_twelve_base_units_eleven_audited_the_aggregate_stays_and_the_missing_one_is_named()
    {
        // L1921, test 4 of §16.
        var branches = new List<Organisation> { Branch, Second };
        for (var i = 3; i <= 12; i++)
            branches.Add(await World.BranchAsync(Committee, $"甲{i}支部"));
        foreach (var branch in branches.Skip(1))
            await AuditedAsync(branch);
        await OkAsync(FillAsync(Branch));
        await OkAsync(FillAsync(Committee));
        var words = await RefusedAsync(SendAsync(Committee), "DUES-YEAR-AUDITED");
        words.ShouldContain("还有 1 个");
        words.ShouldContain("甲一支部");
        await OkAsync(SendAsync(Branch));
        await RefusedAsync(SendAsync(Committee), "DUES-YEAR-AUDITED");
        await OkAsync(AuditAsync(Branch, Committee));
        await OkAsync(SendAsync(Committee));
    }

    [Fact]
    public async Task The_aggregate_adds_what_was_audited_below_to_the_own_ledger()
    {
        await SettledAsync(June);
        await AuditedAsync(Branch);
        await AuditedAsync(Second);
        await OkAsync(FillAsync(Committee));
        (await YearAsync(Committee)).Figures.Single(f => f.Kind == DuesEntryKind.Collected).BelowFen.ShouldBe(1000);
    }

    [Fact]
    public async Task A_branch_does_not_audit_its_own_return()
    {
        await OkAsync(FillAsync(Branch));
        await OkAsync(SendAsync(Branch));
        (await AuditAsync(Branch, Branch)).Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    [Fact]
    public async Task Once_the_return_is_up_the_books_of_the_year_are_shut_until_it_is_sent_back()
    {
        var june = await SettledAsync(June);
        await OkAsync(FillAsync(Branch));
        await OkAsync(SendAsync(Branch));
        await RefusedAsync(EnterAsync(), "DUES-YEAR-CLOSED");
        await RefusedAsync(ReopenAsync(june), "DUES-YEAR-CLOSED");
        await RefusedAsync(RemitAsync(June), "DUES-YEAR-CLOSED");
        await RefusedAsync(FillAsync(Branch));
        await RefusedAsync(StepAsync(Branch, (s, i, c) => s.SendBackAsync(i, c), Committee));
        await OkAsync(StepAsync(Branch, (s, i, c) => s.SendBackAsync(i, c), Committee, "少记一笔"));
        await OkAsync(EnterAsync());
        await OkAsync(FillAsync(Branch));
        Fen(await YearAsync(Branch), DuesEntryKind.Interest).ShouldBe(300);
    }

    [Fact]
    public async Task A_return_in_an_aggregate_that_is_up_is_not_sent_back()
    {
        await AuditedAsync(Branch);
        await AuditedAsync(Second);
        await OkAsync(FillAsync(Committee));
        await OkAsync(SendAsync(Committee));
        await RefusedAsync(StepAsync(Branch, (s, i, c) => s.SendBackAsync(i, c), Committee, "改一改"));
    }

    [Fact]
    public async Task An_open_month_or_no_report_asks_for_a_reason()
    {
        await OpenedAsync(June);
        await OkAsync(FillAsync(Branch));
        await RefusedAsync(SendAsync(Branch), "DUES-YEAR-SETTLED");
        await OkAsync(SendAsync(Branch, "先报数"));
    }

    [Fact]
    public async Task What_was_booked_after_the_filling_is_in_what_goes_up()
    {
        await OkAsync(FillAsync(Branch));
        await OkAsync(EnterAsync());
        await OkAsync(SendAsync(Branch));
        Fen(await YearAsync(Branch), DuesEntryKind.Interest).ShouldBe(300);
    }

    [Fact]
    public async Task A_stale_form_is_a_conflict_and_a_year_ahead_is_refused()
    {
        await OkAsync(FillAsync(Branch));
        (await With((DuesYearService s) => s.FillAsync(new FillDuesYear(Branch.PublicId, 2026, 99, null), At(Branch)))).Kind.ShouldBe(OutcomeKind.Conflict);
        await RefusedAsync(With((DuesYearService s) => s.FillAsync(new FillDuesYear(Branch.PublicId, 2027, null, null), At(Branch))));
    }

    private async Task AuditedAsync(Organisation unit)
    {
        await OkAsync(FillAsync(unit));
        await OkAsync(SendAsync(unit));
        await OkAsync(AuditAsync(unit, Committee));
    }

    private Task<Outcome<Guid>> EnterAsync() => With((DuesEntryService s) => s.EnterAsync(
        new EnterDues(Guid.NewGuid(), Branch.PublicId, Clock.Today(), DuesEntryKind.Interest, 300, "凭-1", "利息"), At(Branch)));

    private async Task<Outcome<Guid>> FillAsync(Organisation unit)
    {
        var version = await Read(db => db.Set<DuesYear>().Where(y => y.OrganisationId == unit.Id).Select(y => (int?)y.Version).SingleOrDefaultAsync());
        return await With((DuesYearService s) => s.FillAsync(new FillDuesYear(unit.PublicId, 2026, version, null), At(unit)));
    }

    private Task<Outcome<Guid>> SendAsync(Organisation unit, string? reason = null) => StepAsync(unit, (s, i, c) => s.SendAsync(i, c), unit, reason);

    private Task<Outcome<Guid>> AuditAsync(Organisation unit, Organisation by) => StepAsync(unit, (s, i, c) => s.AuditAsync(i, c), by);

    private async Task<Outcome<Guid>> StepAsync(
        Organisation unit, Func<DuesYearService, DuesStep, CommandContext, Task<Outcome<Guid>>> step, Organisation by, string? reason = null)
    {
        var year = await YearAsync(unit);
        return await With((DuesYearService s) => step(s, new DuesStep(year.PublicId, year.Version), At(by, reason)));
    }

    private Task<DuesYear> YearAsync(Organisation unit) => Read(db => db.Set<DuesYear>().Include(y => y.Figures).SingleAsync(y => y.OrganisationId == unit.Id));

    private static long Fen(DuesYear year, DuesEntryKind kind) => year.Figures.Single(f => f.Kind == kind).OwnFen;
}
