using PartyBuilding.Core.Education;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Tests.Education;

/// <summary>The layered rule of study and the plain rules, without a database.</summary>
public sealed class EducationRuleTests
{
    private static readonly DateOnly Day = new(2026, 12, 31);

    // B3-T1, T2, T3, T4 (S000 L303): hours never make up for credits, and a secretary has no credit rule.
    [Theory]
    [InlineData(true, 39, 0, false)]
    [InlineData(true, 40, 0, true)]
    [InlineData(false, 25, 24, false)]
    [InlineData(false, 24, 25, false)]
    [InlineData(false, 25, 25, true)]
    [InlineData(false, 40, 0, false)]
    public void Study_is_complete_by_the_layer_of_the_member(bool isCommittee, int hours, int credits, bool complete)
        => (RuleCatalogue.Embedded.Evaluate(EducationChecks.Study, new StudyFacts(isCommittee, hours * 60, credits * 10), Day, RuleOccasion.Batch).Notes.Count == 0)
            .ShouldBe(complete);

    // B2 (h), T1.
    [Theory]
    [InlineData(1000, 1001, 900, true)]
    [InlineData(1000, 900, 901, true)]
    [InlineData(1000, 1000, 1000, false)]
    [InlineData(0, 0, 0, false)]
    public void Impossible_orders_of_online_study_are_refused(int assigned, int registered, int inStudy, bool refused)
        => RuleCatalogue.Embedded.Evaluate(EducationChecks.Online, new OnlineFacts(assigned, registered, inStudy), Day, RuleOccasion.Decision).Refuses.ShouldBe(refused);

    // B2-T2: the text states no rate; the parameters are ours and marked so.
    [Fact]
    public void The_rates_of_online_study_are_configuration_to_be_checked_against_the_source()
    {
        RuleCatalogue.Embedded.InForce("EDU-ONLINE-TARGET", Day)!.Set!.IsUnverified.ShouldBeTrue();
        RuleCatalogue.Embedded.Evaluate(EducationChecks.Online, new OnlineFacts(1500, 1400, 1400), Day, RuleOccasion.Record).Notes.ShouldHaveSingleItem();
    }

    // §4 test 1 (L1567).
    [Fact]
    public void A_leader_without_a_lesson_is_listed()
    {
        Owed(false, true).ShouldBe("2008 年没有讲党课");
        Owed(true, true).ShouldBeNull();
        Owed(false, false).ShouldBe("2008 年没有讲党课，也没有作形势报告");

        static string? Owed(bool lesson, bool report) => RuleCatalogue.Embedded.Evaluate(
            EducationChecks.Leader, new LeaderFacts(2008, lesson, report), Day, RuleOccasion.Batch).Notes.FirstOrDefault()?.Message;
    }

    // B1 (h).
    [Fact]
    public void A_class_does_not_end_before_it_starts_and_persons_are_no_person_times()
    {
        Class(new(2026, 5, 26), new(2026, 5, 25)).ShouldContain("EDU-CLASS-DAYS");
        Class(new(2026, 5, 26), new(2026, 5, 31), times: 432).ShouldContain("EDU-CLASS-TIMES");
        Class(new(2026, 5, 26), new(2026, 5, 31), times: 866).ShouldBeEmpty();

        static IEnumerable<string> Class(DateOnly from, DateOnly to, int? times = null) => RuleCatalogue.Embedded.Evaluate(
            EducationChecks.Class, new ClassFacts(from, to, 433, times, [], null), from, RuleOccasion.Decision).Refusals.Select(f => f.RuleCode);
    }

    // B1-T3: 5 sub-classes of 433 trainees.
    [Theory]
    [InlineData(433, true)]
    [InlineData(432, false)]
    public void Sub_classes_add_up_to_the_class(int sum, bool ok)
        => RuleCatalogue.Embedded.Evaluate(
            EducationChecks.Class, new ClassFacts(new(2005, 5, 26), new(2005, 5, 31), 433, null, [100, 100, 100, 100, sum - 400], null), new(2005, 5, 26), RuleOccasion.Decision)
            .Refuses.ShouldBe(!ok);
}
