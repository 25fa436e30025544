using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Cadres.Tenure;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Reminders;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Tests.Cadres.Teams;

namespace PartyBuilding.Core.Tests.Cadres.Tenure;

public sealed class TenureTests : TeamTest
{
    private static readonly TenureFacts Plain = new(new DateOnly(2008, 3, 1), TeamOrgan.Party, true, "42", ExchangeClass.None, new DateOnly(2007, 1, 1), null, null, null, null, null);

    [Fact]
    public void Ten_years_in_the_same_post_must_be_exchanged_from_the_day_itself()
    {
        // Requirement S2-24 test 1, L2829.
        var since = Plain with { Since = new DateOnly(1998, 3, 1) };
        Due(since, "POST-EXCHANGE-TEAM").ShouldBe(new DateOnly(2008, 3, 1));
        Near(since with { Today = new DateOnly(2007, 8, 31) }).ShouldBeEmpty();
        Near(since with { Today = new DateOnly(2007, 9, 1) }).Single().Message.ShouldContain("必须交流");
        Due(since with { Organ = TeamOrgan.Enterprise }, "POST-EXCHANGE-TEAM").ShouldBeNull();
        Due(since with { IsInTeam = false }, "POST-EXCHANGE-TEAM").ShouldBeNull();
    }

    [Fact]
    public void Ten_years_at_the_same_level_should_be_exchanged()
        => Near(Plain with { LevelSince = new DateOnly(1998, 3, 1) }).Select(f => f.RuleCode + f.Message[^5..^1]).ShouldBe(["POST-EXCHANGE-LEVEL应当交流"]);

    [Fact]
    public void A_section_level_auditor_is_on_the_should_list_and_not_on_the_must_list()
    {
        // Test 4, L2833.
        var auditor = Plain with { IsInTeam = false, LevelCode = "52", Exchange = ExchangeClass.Sensitive, Since = new DateOnly(1998, 3, 1) };
        Near(auditor).Single().Message.ShouldContain("应当交流");
        Near(auditor with { LevelCode = "61" }).ShouldBeEmpty();
    }

    [Fact]
    public void A_chief_of_the_five_must_be_exchanged()
        => Near(Plain with { IsInTeam = false, Exchange = ExchangeClass.ChiefOfFive, Since = new DateOnly(1998, 3, 1) }).Single().Message.ShouldContain("必须交流");

    [Fact]
    public void Fifteen_years_at_a_level_says_that_its_source_is_to_be_checked()
        => Near(Plain with { Today = new DateOnly(2026, 7, 5), Since = new DateOnly(2020, 1, 1), LevelSince = new DateOnly(2011, 9, 1) })
            .Single(f => f.RuleCode == "POST-LEVEL-YEARS").Source!.ShouldContain("待核对原文");

    [Fact]
    public void A_probation_shorter_than_a_year_is_a_finding()
    {
        // S2-14, L2658 and L2772.
        Short(Plain with { Since = new DateOnly(2008, 2, 1), ProbationUntil = new DateOnly(2008, 12, 15) }).ShouldHaveSingleItem();
        Short(Plain with { Since = new DateOnly(2008, 2, 1), ProbationUntil = new DateOnly(2009, 2, 1) }).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_is_confirmed_before_the_probation_is_over_and_a_confirmed_one_is_not_due_again()
    {
        // S2-14 test 3: probation until 2009-02-01, confirmation on 2008-12-15 is refused.
        var key = await CadreAsync();
        var post = await PostAsync(key, East.Name, "副局长", new DateOnly(2008, 2, 1), isMain: true) with { LevelCode = "42", ProbationUntil = new DateOnly(2009, 2, 1) };
        (await TakeAsync(post with { ConfirmedOn = new DateOnly(2008, 12, 15) })).Findings.ShouldHaveSingleItem().Field.ShouldBe("ConfirmedOn");
        (await TakeAsync(post with { ConfirmedOn = new DateOnly(2009, 2, 20), ProbationUntil = null })).Findings.ShouldHaveSingleItem().Field.ShouldBe("ConfirmedOn");
        (await TakeAsync(post with { ConfirmedOn = new DateOnly(2009, 2, 20) })).IsOk.ShouldBeTrue();
        (await BoardAsync(District)).Dues.ShouldNotContain(d => d.Kind == PostDueKind.Probation);
    }

    [Fact]
    public async Task Every_post_is_told_with_the_day_on_which_it_falls_vacant()
    {
        // The cadre of the tests is a man of 1980-03-02: original age in 2040-03, three years later by the 2025 rule.
        var key = await CadreAsync();
        await TakeAsync(await PostAsync(key, East.Name, "副局长", new DateOnly(2018, 9, 1), isMain: true) with
        {
            LevelCode = "42", TermEndsOn = new DateOnly(2026, 12, 1), ProbationUntil = new DateOnly(2019, 9, 1),
        });
        var dues = (await BoardAsync(District)).Dues;
        dues.Select(d => (d.Kind, d.On)).ShouldBe(
        [
            (PostDueKind.Probation, new(2019, 9, 1)), (PostDueKind.Term, new(2026, 12, 1)), (PostDueKind.Exchange, new(2028, 9, 1)), (PostDueKind.Retirement, new(2043, 4, 1)),
        ]);
        dues.Select(d => d.IsNear).ShouldBe([true, true, false, false]);
        dues[^1].Note.ShouldBe("本人自愿最早 2040年3月，协商一致最晚 2046年3月");
        (await BoardAsync(West)).Dues.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_class_of_the_record_says_more_than_sex_and_level()
    {
        var key = await HolderAsync(East, "工会干部", "61");
        (await With(async (Core.Cadres.Sets.CadreSetService s) => await s.AddAsync(
            new(key, await VersionAsync(key), "person", Guid.CreateVersion7(), new Dictionary<string, string?> { ["retire"] = "f50" }), Section()))).IsOk.ShouldBeTrue();
        (await BoardAsync(District)).Dues.Single(d => d.Kind == PostDueKind.Retirement).Words.ShouldContain("原 50 周岁");
    }

    [Fact]
    public async Task What_is_due_stands_among_the_reminders_of_those_who_see_cadres_and_of_nobody_else()
    {
        var key = await CadreAsync();
        await TakeAsync(await PostAsync(key, East.Name, "副局长", Day, isMain: true) with { LevelCode = "42", TermEndsOn = new DateOnly(2026, 9, 1) });
        var mine = await RemindersAsync(RoleCatalogue.CadreSection);
        mine.ShouldHaveSingleItem().ShouldSatisfyAllConditions(r => r.Due.ShouldBe(new DateOnly(2026, 9, 1)), r => r.Key.ShouldBe(key), r => r.Text.ShouldContain("任期届满"));
        (await RemindersAsync(RoleCatalogue.DistrictClerk)).ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<Reminder>> RemindersAsync(string role)
        => [.. (await With((ReminderQueries q) => q.ListAsync(
            new Actor(1, "甲", "x", RoleCatalogue.Find(role)!.Permissions), OrgScope.Of(District.Path), Clock.Today()))).Where(r => r.Kind == ReminderKind.Cadre)];

    private Task<TenureBoard> BoardAsync(Organisation within) => With((TenureQueries q) => q.ReadAsync(OrgScope.Of(within.Path), Clock.Today()));

    private static DateOnly? Due(TenureFacts facts, string code)
        => TenureChecks.All.Single(r => r.Code == code).Due(facts, RuleCatalogue.Embedded.InForce(code, facts.Today)!);

    private static IReadOnlyList<Finding> Near(TenureFacts facts) => RuleCatalogue.Embedded.Evaluate(TenureChecks.Near, facts, facts.Today, RuleOccasion.Batch).Findings;

    private static IReadOnlyList<Finding> Short(TenureFacts facts) => RuleCatalogue.Embedded.Evaluate(TenureChecks.Recorded, facts, facts.Today, RuleOccasion.Batch).Findings;
}
