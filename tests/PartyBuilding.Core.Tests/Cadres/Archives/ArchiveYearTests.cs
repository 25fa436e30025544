using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Archives;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Tests.Cadres.Archives;

public sealed class ArchiveYearTests : ArchiveTest
{
    private static readonly YearFacts Sound = new(2008, new DateOnly(2008, 12, 31), 1, 1, 3, 1, [], true, []);

    [Fact]
    public void Too_few_are_flagged_and_too_many_only_told()
    {
        // F8 tests 1 and 3, L4617-4619.
        Found(Sound).ShouldBeEmpty();
        Found(Sound with { Exchanges = 2 }).Select(f => f.RuleCode).ShouldBe(["ARC-YEAR-EXCHANGE"]);
        Found(Sound with { Trainings = 3 }).Single().Message.ShouldContain("仅供参考");
        Found(Sound with { Meetings = 0, TwoYears = 0 }).Select(f => f.RuleCode).ShouldBe(["ARC-YEAR-MEETING", "ARC-TWO-YEARS"]);
        Found(Sound with { Exchanges = 0, Meetings = 0, TwoYears = 0, Trainings = 0, Today = new DateOnly(2008, 6, 1) }).ShouldBeEmpty();
    }

    [Fact]
    public void A_month_without_a_collection_is_overdue_when_it_has_ended_and_appraisals_after_June()
    {
        // F9 test 1, L4629.
        Found(Sound with { Months = [3] }).Single().Message.ShouldBe("2008 年 3 月没有收集任免、考核、培训、奖励材料。");
        Found(Sound with { HasAppraisals = false, Today = new DateOnly(2008, 6, 30) }).ShouldBeEmpty();
        Found(Sound with { HasAppraisals = false, Today = new DateOnly(2008, 7, 1) }).Select(f => f.RuleCode).ShouldBe(["ARC-COLLECT-APPRAISAL"]);
    }

    [Fact]
    public async Task A_review_that_failed_has_a_day_and_is_open_until_one_passes()
    {
        // F8 test 4, L4611.
        var failed = new AddArchiveWork(Guid.CreateVersion7(), District.PublicId, ArchiveWorkKind.Review, new DateOnly(2026, 3, 1), "教育局", false, null);
        (await AddAsync(failed)).Findings.ShouldHaveSingleItem().Field.ShouldBe("CorrectBy");
        (await AddAsync(failed with { HasPassed = null })).Findings.ShouldHaveSingleItem().Field.ShouldBe("HasPassed");
        (await AddAsync(failed with { CorrectBy = new DateOnly(2026, 4, 1) })).IsOk.ShouldBeTrue();
        (await YearAsync()).Findings.ShouldContain(f => f.RuleCode == "ARC-CORRECT-DUE");
        (await AddAsync(failed with { Key = Guid.CreateVersion7(), On = new DateOnly(2026, 5, 1), HasPassed = true })).IsOk.ShouldBeTrue();
        (await YearAsync()).Findings.ShouldNotContain(f => f.RuleCode == "ARC-CORRECT-DUE");
    }

    [Fact]
    public async Task The_year_counts_what_was_noted_and_a_unit_notes_its_own()
    {
        var work = new AddArchiveWork(Guid.CreateVersion7(), East.PublicId, ArchiveWorkKind.Collection, new DateOnly(2026, 3, 20), "任免材料 4 份", null, null);
        (await AddAsync(work, Personnel(West))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await AddAsync(work, Personnel(East))).IsOk.ShouldBeTrue();
        (await AddAsync(work, Personnel(East))).IsOk.ShouldBeTrue();
        var year = (await With((ArchiveReview r) => r.YearAsync(East.PublicId, 2026, OrgScope.Of(East.Path), Clock.Today())))!;
        year.Works.Count.ShouldBe(1);
        year.Findings.Single(f => f.RuleCode == "ARC-COLLECT-MONTH").Message.ShouldContain("1、2、4、5、6 月");
        (await With((ArchiveReview r) => r.YearAsync(East.PublicId, 2026, OrgScope.Of(West.Path), Clock.Today()))).ShouldBeNull();
    }

    private Task<Outcome<Guid>> AddAsync(AddArchiveWork input, CommandContext? context = null) => With((ArchiveWorkService s) => s.AddAsync(input, context ?? Section()));

    private async Task<ArchiveYear> YearAsync() => (await With((ArchiveReview r) => r.YearAsync(District.PublicId, 2026, OrgScope.Of(District.Path), Clock.Today())))!;

    private static IReadOnlyList<Finding> Found(YearFacts facts) => RuleCatalogue.Embedded.Evaluate(ArchiveReviewChecks.Year, facts, facts.Today, RuleOccasion.Batch).Findings;
}
