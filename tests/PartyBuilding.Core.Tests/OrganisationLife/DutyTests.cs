using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Tests.OrganisationLife;

/// <summary>What is owed, reckoned from days alone.</summary>
public sealed class DutyTests
{
    private static readonly Guid East = Guid.NewGuid();
    private static readonly Guid West = Guid.NewGuid();

    // 手册2008 L1738, §10(i)3: May 2008 with none is flagged; three are not deficient.
    [Fact]
    public void A_month_without_a_committee_meeting_is_missed_and_three_are_fine()
    {
        var duty = Of("OL-FREQ-COMMITTEE", new DateOnly(2008, 6, 15), (MeetingKind.Committee, null, "2008-04-02"), (MeetingKind.Committee, null, "2008-06-01"), (MeetingKind.Committee, null, "2008-06-02"), (MeetingKind.Committee, null, "2008-06-03"));
        (Period(duty, "4月").Status, Period(duty, "5月").Status, Period(duty, "6月").Status, Period(duty, "7月").Status).ShouldBe((DutyStatus.Met, DutyStatus.Missed, DutyStatus.Met, DutyStatus.Ahead));
        duty.IsBehind.ShouldBeFalse();
        Of("OL-FREQ-COMMITTEE", new DateOnly(2008, 6, 15), (MeetingKind.Committee, null, "2008-04-02")).IsBehind.ShouldBeTrue();
    }

    // L1738: a branch with a secretary only has no committee to meet.
    [Fact]
    public void A_branch_without_a_committee_owes_none()
        => Of("OL-FREQ-COMMITTEE", new DateOnly(2008, 6, 15), facts => facts with { Seats = [(new DateOnly(2000, 1, 1), DateOnly.MaxValue)] })
            .Periods.ShouldAllBe(p => p.Status == DutyStatus.NotOwed);

    // L1740, §7(i)1: 2008-01-15 and 2008-06-20 cover both quarters.
    [Fact]
    public void Lessons_in_both_quarters_are_in_order()
    {
        var duty = Of("OL-FREQ-LESSON", new DateOnly(2008, 7, 1), (MeetingKind.Lesson, null, "2008-01-15"), (MeetingKind.Lesson, null, "2008-06-20"));
        (Period(duty, "第一季度").Status, Period(duty, "第二季度").Status, Period(duty, "第三季度").Status).ShouldBe((DutyStatus.Met, DutyStatus.Met, DutyStatus.Open));
        duty.IsBehind.ShouldBeFalse();
    }

    // L1740, §7(i)3.
    [Fact]
    public void No_lesson_in_half_a_year_breaks_the_minimum()
    {
        var duty = Of("OL-LESSON-HALF", new DateOnly(2008, 7, 1));
        Period(duty, "上半年").Status.ShouldBe(DutyStatus.Missed);
        duty.IsBehind.ShouldBeTrue();
        var facts = new DutyFacts("OL-LESSON-HALF", "上半年", new DateOnly(2008, 6, 30), new DateOnly(2008, 7, 1), false, 0, 1);
        RuleCatalogue.Embedded.Evaluate(DutyChecks.Duty, facts, facts.Today, RuleOccasion.Batch).Findings.ShouldHaveSingleItem().Force.ShouldBe(RuleForce.Must);
    }

    // L1743, §10(i)4: the last on 2008-01-10, none by 2008-07-31: reminder. Rolling, so from 11 July on.
    [Theory]
    [InlineData("2008-07-09", DutyStatus.Open)]
    [InlineData("2008-07-10", DutyStatus.Open)]
    [InlineData("2008-07-11", DutyStatus.Missed)]
    [InlineData("2008-07-31", DutyStatus.Missed)]
    public void A_committees_life_meeting_is_due_half_a_year_after_the_last(string today, DutyStatus status)
    {
        var duty = Of("OL-FREQ-COMMITTEE-LIFE", DateOnly.Parse(today, null), (MeetingKind.CommitteeLife, null, "2008-01-10"));
        Period(duty, "上半年").Status.ShouldBe(DutyStatus.Met);
        Period(duty, "下半年").ShouldSatisfyAllConditions(p => p.Status.ShouldBe(status), p => p.DueOn.ShouldBe(new DateOnly(2008, 7, 10)));
        duty.IsBehind.ShouldBe(status == DutyStatus.Missed);
    }

    // §27.12: how three months are reckoned is a parameter.
    [Fact]
    public void Three_months_are_calendar_quarters_unless_the_parameter_says_rolling()
    {
        var today = new DateOnly(2008, 6, 10);
        (MeetingKind, Guid?, string) first = (MeetingKind.BranchMeeting, null, "2008-02-10");
        Period(Of("OL-FREQ-BRANCH", today, first), "第二季度").Status.ShouldBe(DutyStatus.Open);
        var rolling = RuleCatalogue.Embedded.With(new Dictionary<string, bool>(), [new RuleValue("OL-FREQ-BRANCH", "counts", new DateOnly(2008, 1, 1), "rolling")]);
        Period(Reckon("OL-FREQ-BRANCH", today, Facts(first), rolling), "第二季度").Status.ShouldBe(DutyStatus.Missed);
    }

    // L1739: each group meets by itself.
    [Fact]
    public void A_month_is_met_when_every_group_has_met()
    {
        var today = new DateOnly(2008, 5, 31);
        Period(Of("OL-FREQ-GROUP", today, (MeetingKind.Group, East, "2008-05-03")), "5月").ShouldSatisfyAllConditions(p => p.Status.ShouldBe(DutyStatus.Open), p => p.Owed.ShouldBe(2));
        Period(Of("OL-FREQ-GROUP", today, (MeetingKind.Group, East, "2008-05-03"), (MeetingKind.Group, East, "2008-05-04")), "5月").Status.ShouldBe(DutyStatus.Open);
        Period(Of("OL-FREQ-GROUP", today, (MeetingKind.Group, East, "2008-05-03"), (MeetingKind.Group, West, "2008-05-04")), "5月").Status.ShouldBe(DutyStatus.Met);
        Of("OL-FREQ-GROUP", today, facts => facts with { Groups = [] }).Periods.ShouldAllBe(p => p.Status == DutyStatus.NotOwed);
    }

    // L1741: by group or by branch.
    [Fact]
    public void The_members_life_meeting_is_held_by_the_branch_or_by_every_group()
    {
        var today = new DateOnly(2008, 12, 31);
        Period(Of("OL-FREQ-MEMBERS-LIFE", today, (MeetingKind.MembersLife, null, "2008-05-03")), "全年").Status.ShouldBe(DutyStatus.Met);
        Period(Of("OL-FREQ-MEMBERS-LIFE", today, (MeetingKind.MembersLife, East, "2008-05-03")), "全年").Status.ShouldBe(DutyStatus.Open);
        Period(Of("OL-FREQ-MEMBERS-LIFE", today, (MeetingKind.MembersLife, East, "2008-05-03"), (MeetingKind.MembersLife, West, "2008-05-04")), "全年").Status.ShouldBe(DutyStatus.Met);
    }

    // L1744: as fits; a later document, not compared with the original, asks for one a month.
    [Fact]
    public void A_theme_day_is_owed_only_under_the_later_set()
    {
        Of("OL-FREQ-THEME", new DateOnly(2008, 6, 1)).Periods.ShouldAllBe(p => p.Status == DutyStatus.NotOwed);
        Period(Of("OL-FREQ-THEME", new DateOnly(2026, 6, 1)), "5月").Status.ShouldBe(DutyStatus.Missed);
        RuleCatalogue.Embedded.InForce("OL-FREQ-THEME", new DateOnly(2026, 6, 1))!.Set!.IsUnverified.ShouldBeTrue();
    }

    [Fact]
    public void An_exempt_period_and_the_one_in_which_a_branch_is_set_up_are_not_owed()
    {
        var today = new DateOnly(2008, 12, 31);
        var exempt = Of("OL-FREQ-LESSON", today, facts => facts with { Exemptions = [(MeetingKind.Lesson, new DateOnly(2008, 4, 1), new DateOnly(2008, 7, 1))] });
        (Period(exempt, "第一季度").Status, Period(exempt, "第二季度").Status, Period(exempt, "第三季度").Status).ShouldBe((DutyStatus.Missed, DutyStatus.NotOwed, DutyStatus.Missed));
        var young = Of("OL-FREQ-LESSON", today, facts => facts with { FoundedOn = new DateOnly(2008, 5, 5) });
        (Period(young, "第二季度").Status, Period(young, "第三季度").Status).ShouldBe((DutyStatus.NotOwed, DutyStatus.Missed));
        var closed = Of("OL-FREQ-LESSON", today, facts => facts with { ClosedOn = new DateOnly(2008, 8, 1) });
        Period(closed, "第三季度").Status.ShouldBe(DutyStatus.NotOwed);
    }

    private static BranchFacts Facts(params (MeetingKind Kind, Guid? Group, string On)[] held)
    {
        var long_ = new DateOnly(2000, 1, 1);
        return new BranchFacts(
            long_, null, [.. held.Select(h => (h.Kind, h.Group, DateOnly.Parse(h.On, null)))], [(East, long_, DateOnly.MaxValue), (West, long_, DateOnly.MaxValue)],
            [.. Enumerable.Repeat((long_, DateOnly.MaxValue), 3)], []);
    }

    private static BranchDuty Of(string code, DateOnly today, params (MeetingKind Kind, Guid? Group, string On)[] held) => Reckon(code, today, Facts(held), RuleCatalogue.Embedded);

    private static BranchDuty Of(string code, DateOnly today, Func<BranchFacts, BranchFacts> change) => Reckon(code, today, change(Facts()), RuleCatalogue.Embedded);

    private static BranchDuty Reckon(string code, DateOnly today, BranchFacts facts, RuleCatalogue rules)
        => DutyReckoner.Of(LifeDuty.All.Single(d => d.Code == code), facts, rules, today.Year, today);

    private static DutyPeriod Period(BranchDuty duty, string name) => duty.Periods.Single(p => p.Name == name);
}
