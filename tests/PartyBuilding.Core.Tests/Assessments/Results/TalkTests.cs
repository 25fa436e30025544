using PartyBuilding.Core.Assessments.Results;

namespace PartyBuilding.Core.Tests.Assessments.Results;

public sealed class TalkTests : ResultTest
{
    // S000 L477: who is judged badly is talked to.
    [Fact]
    public async Task A_grade_that_asks_for_a_talk_puts_somebody_on_the_list_until_it_was_held()
    {
        var people = await DecidedAsync();
        var due = (await DueAsync()).Single();
        (due.Line.Name, due.Talk.Single().RuleCode).ShouldBe(("测试乙", "ASM-TALK-GRADE"));
        await DoneAsync(AdmonishAsync(people[1].Key, new DateOnly(2026, 2, 11)));
        (await DueAsync()).ShouldBeEmpty();
    }

    // S000 L477; the share is the district's.
    [Theory]
    [InlineData(7, 3, true)]
    [InlineData(8, 2, false)]
    public async Task Many_poor_marks_ask_for_a_talk_whatever_the_grade(int good, int poor, bool isDue)
    {
        var people = (await RoundAsync(await ClosedAsync(good, 0, poor))).Subjects.ToList();
        await DoneAsync(DecideAsync(people[0].Key, "称职", "综合考虑"));
        (await DueAsync()).Any(d => d.Talk.Any(f => f.RuleCode == "ASM-TALK-VOTES")).ShouldBe(isDue);
    }

    // 手册2008 L2545: the result is told; the days are the district's.
    [Theory]
    [InlineData(30, false)]
    [InlineData(31, true)]
    public async Task A_result_that_nobody_was_told_is_listed_when_its_days_are_over(int days, bool isListed)
    {
        var people = (await RoundAsync(await ClosedAsync(8, 2))).Subjects.ToList();
        await DoneAsync(DecideAsync(people[0].Key, "称职", "优秀名额有限"));
        (await DueAsync(new DateOnly(2026, 2, 10).AddDays(days))).Any(d => d.Feedback.Any(f => f.RuleCode == "ASM-TELL")).ShouldBe(isListed);
    }

    [Fact]
    public async Task A_talk_is_held_after_the_result_not_in_the_future_and_in_words()
    {
        var people = (await RoundAsync(await ClosedAsync(8, 2))).Subjects.ToList();
        Codes(await AdmonishAsync(people[0].Key, new DateOnly(2026, 2, 11))).ShouldBe(["ASSESSMENT-STATE"]);
        await DoneAsync(DecideAsync(people[0].Key, "称职", "优秀名额有限"));
        Codes(await AdmonishAsync(people[0].Key, new DateOnly(2026, 2, 9), null, "")).ShouldBe(["ASSESSMENT-ORDER", "ASSESSMENT-MISSING", "ASSESSMENT-MISSING"]);
        Codes(await AdmonishAsync(people[0].Key, Section().Today.AddDays(1))).ShouldBe(["ASSESSMENT-FUTURE"]);
    }
}
