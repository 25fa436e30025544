using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Reminders;

namespace PartyBuilding.Core.Tests.OrganisationLife;

public sealed class LifeBoardTests : LifeTest
{
    [Fact]
    public async Task The_board_shows_a_level_its_branches_and_a_branch_only_itself()
    {
        await SetUpAsync();
        await World.MemberAsync(Other);
        await World.BranchAsync(Town, "没有党员的支部");
        await OkAsync(RecordAsync(Ask(MeetingKind.Committee)));
        var level = await With((LifeBoard b) => b.OfAsync(null, 2026, At(Town).Scope, Clock.Today()));
        level!.Select(b => b.Branch).ShouldBe([Branch.Name, Other.Name]);
        var duty = level![0].Duties.Single(d => d.Duty.Code == "OL-FREQ-COMMITTEE");
        (duty.Periods[6].Status, duty.Periods[5].Status, duty.IsBehind, duty.LastOn).ShouldBe((DutyStatus.Met, DutyStatus.Missed, false, Day));
        (await With((LifeBoard b) => b.OfAsync(Other.PublicId, 2026, At(Branch).Scope, Clock.Today()))).ShouldBeNull();
    }

    [Fact]
    public async Task An_exemption_is_granted_from_above_and_never_by_the_branch()
    {
        await SetUpAsync();
        var ask = new GrantLifeExemption(Guid.CreateVersion7(), Branch.PublicId, MeetingKind.Committee, new DateOnly(2026, 6, 1), new DateOnly(2026, 8, 31));
        (await With((LifeExemptionService s) => s.GrantAsync(ask, At(Branch, "班子调整")))).Kind.ShouldBe(OutcomeKind.Forbidden);
        await RefusedAsync(With((LifeExemptionService s) => s.GrantAsync(ask, At(Town))), "OL-REASON");
        await OkAsync(With((LifeExemptionService s) => s.GrantAsync(ask, At(Town, "班子调整"))));
        await RefusedAsync(With((LifeExemptionService s) => s.GrantAsync(ask with { Key = Guid.CreateVersion7() }, At(Town, "班子调整"))), "OL-PERIOD");
        (await JuneAsync()).ShouldBe(DutyStatus.NotOwed);
        await OkAsync(With((LifeExemptionService s) => s.EndAsync(ask.Key, new DateOnly(2026, 5, 31), At(Town))));
        (await JuneAsync()).ShouldBe(DutyStatus.Missed);
    }

    [Fact]
    public async Task Reminders_name_what_a_branch_owes_this_month_and_stop_when_it_is_held()
    {
        await SetUpAsync();
        (await RemindersAsync()).ShouldContain("支部委员会");
        await OkAsync(RecordAsync(Ask(MeetingKind.Committee)));
        (await RemindersAsync()).ShouldNotContain("支部委员会");
        (await RemindersAsync()).ShouldContain("党小组会");
    }

    [Fact]
    public async Task The_register_and_the_year_leave_as_workbooks_and_that_is_an_event()
    {
        await SetUpAsync();
        await OkAsync(RecordAsync(Ask(MeetingKind.BranchMeeting, null, Away(0))));
        using var register = new MemoryStream();
        (await With((MeetingWorkbook w) => w.RegisterAsync(new MeetingFilter(), register, At(Branch)))).Value.ShouldBe("第一党支部组织生活台账2026-07-05.xlsx");
        using var year = new MemoryStream();
        (await With((MeetingWorkbook w) => w.YearAsync(2026, null, year, At(Town)))).IsOk.ShouldBeTrue();
        year.Length.ShouldBeGreaterThan(1000);
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "meeting.exported"))).ShouldBe(2);
    }

    private async Task<DutyStatus> JuneAsync()
        => (await With((LifeBoard b) => b.OfAsync(Branch.PublicId, 2026, At(Town).Scope, Clock.Today())))!.Single().Duties.Single(d => d.Duty.Code == "OL-FREQ-COMMITTEE").Periods[5].Status;

    private async Task<List<string>> RemindersAsync()
        => [.. (await With((ReminderQueries q) => q.ListAsync(At(Branch).Actor, At(Branch).Scope, Clock.Today()))).Where(r => r.Kind == ReminderKind.OrganisationLife).Select(r => r.Subject)];
}
