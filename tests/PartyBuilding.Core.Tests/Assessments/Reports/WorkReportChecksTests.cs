using PartyBuilding.Core.Assessments.Reports;
using PartyBuilding.Core.Rules;
using Shouldly;

namespace PartyBuilding.Core.Tests.Assessments.Reports;

/// <summary>One test a rule of 手册2008 L3597-3625 and case 28.</summary>
public sealed class WorkReportChecksTests
{
    private static readonly DateOnly Today = new(2008, 12, 1);
    private static readonly ReportHeading[] Whole = [ReportHeading.Theory, ReportHeading.Centralism, ReportHeading.Personnel, ReportHeading.Duties, ReportHeading.Responsibility, ReportHeading.IntegrityRules, ReportHeading.PersonalMatters, ReportHeading.Gifts];

    // L3603, C6 (i) 1: a term from 2003 to 2008.
    [Theory]
    [InlineData(1, "2008-06-01", true)]
    [InlineData(2, "2008-06-01", false)]
    [InlineData(0, "2009-06-01", false)]
    public void L3603_A_term_that_is_over_had_two_sessions(int held, string to, bool isBroken)
        => Codes(WorkReportChecks.Term, new TermFacts(Today, new DateOnly(2003, 6, 1), DateOnly.ParseExact(to, "yyyy-MM-dd"), held)).ShouldBe(isBroken ? ["WIR-TWO"] : []);

    // L3621, C6 (i) 5.
    [Theory]
    [InlineData(OpinionCollector.OwnCommittee, true)]
    [InlineData(null, true)]
    [InlineData(OpinionCollector.SuperiorDiscipline, false)]
    [InlineData(OpinionCollector.SuperiorOrganisation, false)]
    [InlineData(OpinionCollector.SuperiorBoth, false)]
    public void L3621_Views_on_the_principal_leader_come_from_organs_of_the_superior(OpinionCollector? collector, bool isBroken)
    {
        Codes(WorkReportChecks.Principal, new PrincipalFacts(true, collector)).ShouldBe(isBroken ? ["WIR-PRINCIPAL"] : []);
        Codes(WorkReportChecks.Principal, new PrincipalFacts(false, collector)).ShouldBeEmpty();
    }

    // L3621: the appraisal follows the reports, the summary follows the appraisal.
    [Fact]
    public void L3621_A_summary_is_handed_in_after_the_appraisal()
    {
        Codes(WorkReportChecks.HandingIn, new HandingInFacts(true, false)).ShouldBe(["WIR-APPRAISED-FIRST"]);
        Codes(WorkReportChecks.HandingIn, new HandingInFacts(true, true)).ShouldBeEmpty();
        Codes(WorkReportChecks.HandingIn, new HandingInFacts(false, false)).ShouldBeEmpty();
    }

    // L3621, C6 (h).
    [Fact]
    public void L3621_A_session_without_appraisal_is_flagged_from_the_day_after()
    {
        Codes(WorkReportChecks.Session, Held(Today, isAppraised: false)).ShouldBeEmpty();
        Codes(WorkReportChecks.Session, Held(Today.AddDays(-1), isAppraised: false)).ShouldBe(["WIR-APPRAISED"]);
    }

    // L3615: one month after the sessions of the area ended.
    [Theory]
    [InlineData("2008-12-20", true)]
    [InlineData("2008-11-30", false)]
    [InlineData(null, true)]
    public void L3615_The_summary_goes_up_within_a_month(string? on, bool isBroken)
    {
        var submitted = on is null ? (DateOnly?)null : DateOnly.ParseExact(on, "yyyy-MM-dd");
        var facts = new SessionFacts(new DateOnly(2008, 12, 31), new DateOnly(2008, 9, 1), true, new DateOnly(2008, 10, 31), submitted);
        Codes(WorkReportChecks.Session, facts).ShouldBe(isBroken ? ["WIR-MONTH"] : []);
    }

    // L3607.
    [Fact]
    public void L3607_The_work_part_names_the_headings_it_lacks()
    {
        var found = Found(WorkReportChecks.Report, new ReportFacts([.. Whole.Except([ReportHeading.Theory, ReportHeading.Duties])], IsFirst: true));
        found.Single().RuleCode.ShouldBe("WIR-WORK");
        found[0].Message.ShouldBe("述职部分缺少：学习贯彻理论和路线方针政策、履行岗位职责。");
    }

    // L3611.
    [Fact]
    public void L3611_The_integrity_part_names_the_headings_it_lacks()
        => Found(WorkReportChecks.Report, new ReportFacts([.. Whole.Except([ReportHeading.Gifts])], IsFirst: true)).Select(f => (f.RuleCode, f.Message)).ShouldBe([("WIR-INTEGRITY", "述廉部分缺少：礼品、礼金登记上交。")]);

    // L3611, C6 (i) 3: the first report may be without the remedy of earlier problems, the second not.
    [Fact]
    public void L3611_What_was_found_last_time_is_reported_from_the_second_time_on()
    {
        Codes(WorkReportChecks.Report, new ReportFacts(Whole, IsFirst: true)).ShouldBeEmpty();
        Codes(WorkReportChecks.Report, new ReportFacts(Whole, IsFirst: false)).ShouldBe(["WIR-REMEDY"]);
        Codes(WorkReportChecks.Report, new ReportFacts([.. Whole, ReportHeading.Remedy], IsFirst: false)).ShouldBeEmpty();
    }

    // L3647, C8 (i) 1: eight headings in this order; the practice of one place, so it ships switched off.
    [Fact]
    public void L3647_Case_28_asks_for_eight_headings_and_is_switched_off()
    {
        ReportHeadings.Case28.Select(h => ReportHeadings.Words[h]).ShouldBe(
            ["遵守廉洁自律规定", "报告个人重大事项（收入）", "礼品、礼金登记上交", "住房", "公务用车", "配偶、子女从业", "履行岗位职责", "落实党风廉政建设责任制"]);
        RuleCatalogue.Embedded.IsEnabled("WIR-CASE-28").ShouldBeFalse();
    }

    // L3599 and L3625, C6 (i) 4.
    [Fact]
    public void L3625_Who_has_a_main_post_elsewhere_reports_there()
    {
        Codes(WorkReportChecks.Outstanding, new OutstandingFacts("测试甲", null)).ShouldBe(["WIR-OUTSTANDING"]);
        Codes(WorkReportChecks.Outstanding, new OutstandingFacts("测试甲", "教育局党工委")).ShouldBe(["WIR-MAIN"]);
    }

    private static SessionFacts Held(DateOnly on, bool isAppraised) => new(Today, on, isAppraised, null, null);

    private static IReadOnlyList<Finding> Found<T>(RuleChecks<T> checks, T facts) => RuleCatalogue.Embedded.Evaluate(checks, facts, Today, RuleOccasion.Batch).Findings;

    private static IEnumerable<string> Codes<T>(RuleChecks<T> checks, T facts) => Found(checks, facts).Select(f => f.RuleCode);
}
