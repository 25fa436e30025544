using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Tests.OrganisationLife;

public sealed class MeetingFollowUpTests : LifeTest
{
    [Fact]
    public async Task A_make_up_counts_beside_absence_and_not_as_presence()
    {
        await SetUpAsync();
        var key = await OkAsync(RecordAsync(Ask(MeetingKind.Lesson, null, Away(0), Away(1))));
        await OkAsync(MakeUpAsync(key, new DateOnly(2026, 7, 5), Members[0]));
        var row = await MeetingAsync(key);
        (row.Due, row.Present, row.Absent, row.MadeUp).ShouldBe((5, 3, 2, 1));
        await RefusedAsync(MakeUpAsync(key, new DateOnly(2026, 7, 5), Members[0]), "OL-NOT-ABSENT");
        await RefusedAsync(MakeUpAsync(key, new DateOnly(2026, 7, 5), Members[4]), "OL-NOT-ABSENT");
        await OkAsync(StepAsync(key, (s, step) => s.UndoMakeUpAsync(step, Members[0].Person.PublicId, At(Branch))));
        (await MeetingAsync(key)).MadeUp.ShouldBe(0);
    }

    // 宝山党建 2005 C4(h): make-up dated before the meeting.
    [Fact]
    public async Task A_make_up_before_the_meeting_or_after_today_is_refused()
    {
        await SetUpAsync();
        var key = await OkAsync(RecordAsync(Ask(MeetingKind.Lesson, null, Away(0))));
        await RefusedAsync(MakeUpAsync(key, Day.AddDays(-1), Members[0]), "OL-MADEUP-BEFORE");
        await RefusedAsync(MakeUpAsync(key, Clock.Today().AddDays(1), Members[0]), "OL-MADEUP-BEFORE");
        await OkAsync(MakeUpAsync(key, Day, Members[0]));
    }

    // 手册2008 L1745, §10(i)5: record and summary, no report: cannot be closed.
    [Fact]
    public async Task A_meeting_without_its_three_papers_is_not_closed_and_counts_all_the_same()
    {
        await SetUpAsync();
        var key = await OkAsync(RecordAsync(Ask()));
        await PapersAsync(key, "记录", "总结", " ");
        var refused = await StepAsync(key, (s, step) => s.CloseAsync(step, At(Branch)));
        refused.Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.RuleCode.ShouldBe("OL-CLOSE-PAPERS"), f => f.Message.ShouldContain("汇报"));
        (await With((MeetingQueries q) => q.CountAsync(new MeetingFilter(MeetingList.Open), At(Branch).Scope))).ShouldBe(1);
        await PapersAsync(key, "记录", "总结", "汇报");
        await OkAsync(StepAsync(key, (s, step) => s.CloseAsync(step, At(Branch))));
        (await MeetingAsync(key)).ClosedOn.ShouldBe(Clock.Today());
        (await With((MeetingQueries q) => q.CountAsync(new MeetingFilter(MeetingList.Open), At(Branch).Scope))).ShouldBe(0);
    }

    [Fact]
    public async Task A_file_may_be_the_report()
    {
        await SetUpAsync();
        var key = await OkAsync(RecordAsync(Ask()));
        await PapersAsync(key, "记录", "总结", null);
        using var file = new MemoryStream("汇报全文"u8.ToArray());
        (await With((MeetingFiles f) => f.AddAsync(key, "汇报.txt", file, PaperKind.Report, At(Branch)))).IsOk.ShouldBeTrue();
        await OkAsync(StepAsync(key, (s, step) => s.CloseAsync(step, At(Branch))));
    }

    [Fact]
    public async Task A_closed_meeting_is_opened_again_only_with_a_reason()
    {
        await SetUpAsync();
        var key = await OkAsync(RecordAsync(Ask()));
        await PapersAsync(key, "记录", "总结", "汇报");
        await OkAsync(StepAsync(key, (s, step) => s.CloseAsync(step, At(Branch))));
        var row = await MeetingAsync(key);
        await RefusedAsync(ChangeAsync(row, row.On), "OL-CLOSED");
        await RefusedAsync(StepAsync(key, (s, step) => s.ReopenAsync(step, At(Branch))), "OL-REASON");
        await OkAsync(StepAsync(key, (s, step) => s.ReopenAsync(step, At(Branch, "漏记一人"))));
        row = await MeetingAsync(key);
        await OkAsync(ChangeAsync(row, row.On, Marks(Away(2))));
        (await MeetingAsync(key)).Present.ShouldBe(4);
    }

    [Fact]
    public async Task A_change_supersedes_the_meeting_and_only_the_people_it_touches()
    {
        await SetUpAsync();
        var key = await OkAsync(RecordAsync(Ask(MeetingKind.BranchMeeting, null, Away(0))));
        await OkAsync(MakeUpAsync(key, Clock.Today(), Members[0]));
        var before = await MeetingAsync(key);
        await OkAsync(ChangeAsync(before, before.On, Marks(Away(0), Away(1, AbsenceReason.Travel))));
        var after = await MeetingAsync(key);
        (after.Present, after.Absent, after.MadeUp).ShouldBe((3, 2, 1));
        var old = await Read(db => db.Set<Meeting>().SingleAsync(m => m.Key == key && m.RecordedNo <= before.RecordedNo && before.RecordedNo < m.SupersededNo));
        (old.Present, old.Absent).ShouldBe((4, 1));
        (await Read(db => db.Set<MeetingAttendance>().CountAsync(a => a.MeetingKey == key && a.RecordedNo == after.RecordedNo))).ShouldBe(1);
        (await ChangeAsync(before, before.On)).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Fact]
    public async Task A_correction_of_the_roster_changes_no_meeting_of_its_own_accord()
    {
        await SetUpAsync();
        var key = await OkAsync(RecordAsync(Ask()));
        await World.MemberAsync(Branch, name: "补录者", arrivedOn: new DateOnly(2026, 6, 1));
        var row = await MeetingAsync(key);
        await OkAsync(ChangeAsync(row, row.On, Marks(Away(1))));
        (await MeetingAsync(key)).Due.ShouldBe(5);
    }

    [Fact]
    public async Task A_day_moved_behind_its_make_up_is_refused()
    {
        await SetUpAsync();
        var key = await OkAsync(RecordAsync(Ask(MeetingKind.BranchMeeting, null, Away(0))));
        await OkAsync(MakeUpAsync(key, Day.AddDays(1), Members[0]));
        await RefusedAsync(ChangeAsync(await MeetingAsync(key), Day.AddDays(2), Marks(Away(0))), "OL-MADEUP-BEFORE");
    }

    [Fact]
    public async Task A_meeting_recorded_by_mistake_is_taken_back_with_a_reason_and_stays_known()
    {
        await SetUpAsync();
        var key = await OkAsync(RecordAsync(Ask()));
        await RefusedAsync(StepAsync(key, (s, step) => s.WithdrawAsync(step, At(Branch))), "OL-REASON");
        await OkAsync(StepAsync(key, (s, step) => s.WithdrawAsync(step, At(Branch, "记错了支部"))));
        (await With((MeetingQueries q) => q.FindAsync(key, At(Branch).Scope))).ShouldBeNull();
        (await Read(db => db.Set<Meeting>().CountAsync(m => m.Key == key))).ShouldBe(1);
        await OkAsync(RecordAsync(Ask()));
    }

    [Theory]
    [InlineData(5, 3, 2, 2, true)]
    [InlineData(5, 3, 1, 0, false)]
    [InlineData(5, 4, 2, 0, false)]
    [InlineData(5, 3, 2, 3, false)]
    public void Present_and_absent_make_up_those_due(int due, int present, int absent, int madeUp, bool isOk)
        => RuleCatalogue.Embedded.Evaluate(MeetingChecks.Counts, new MeetingCounts(due, present, absent, madeUp), Day, RuleOccasion.Record).Refuses.ShouldBe(!isOk);

    // 手册2008 L1736, §10(i)1, §27.11: a branch without groups is read by a parameter.
    [Fact]
    public void A_member_of_a_branch_with_groups_belongs_to_one()
    {
        static int Found(GroupFacts facts) => RuleCatalogue.Embedded.Evaluate(MeetingChecks.Group, facts, Day, RuleOccasion.Batch).Findings.Count;
        Found(new GroupFacts(true, 5, ["丁一"])).ShouldBe(1);
        Found(new GroupFacts(true, 5, [])).ShouldBe(0);
        Found(new GroupFacts(false, 5, ["丁一"])).ShouldBe(0);
        var strict = RuleCatalogue.Embedded.With(new Dictionary<string, bool>(), [new RuleValue("OL-MEMBER-GROUP", "ungrouped", new DateOnly(2008, 1, 1), "refused")]);
        strict.Evaluate(MeetingChecks.Group, new GroupFacts(false, 5, []), Day, RuleOccasion.Batch).Findings.Count.ShouldBe(1);
    }

    private async Task PapersAsync(Guid key, string? record, string? summary, string? report)
    {
        var version = (await MeetingAsync(key)).RecordedNo;
        await OkAsync(With((MeetingFollowUp s) => s.WriteAsync(new WritePapers(key, version, record, summary, report), At(Branch))));
    }

    private Task<Outcome<Guid>> ChangeAsync(Meeting row, DateOnly on, IReadOnlyList<AttendanceMark>? marks = null)
        => With((MeetingService s) => s.ChangeAsync(new ChangeMeeting(row.Key, row.RecordedNo, on, new MeetingDetails("改过的议题"), marks), At(Branch)));
}
