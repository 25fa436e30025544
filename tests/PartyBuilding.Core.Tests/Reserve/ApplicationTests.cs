using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Reserve.Units;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Tests.Reserve;

public sealed class ApplicationTests : SelectionTest
{
    // A1-T07, S000 L181: 11 to 15 June, both days included.
    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public async Task An_application_is_taken_in_its_window_only(int day, bool taken)
    {
        await BeginAsync();
        var applied = await ApplyAsync(await PersonAsync("测试乙"), new DateOnly(2005, 6, day));
        applied.Outcome.IsOk.ShouldBe(taken);
        if (!taken)
            Codes(applied.Outcome).ShouldContain("SEL-WINDOW");
    }

    // A1-T01, A1-T03, A1-T04, A1-T06; S000 L161-171.
    [Theory]
    [InlineData("1960-01-10", "31", "52", EmployerKind.Organ, true, null)]
    [InlineData("1970-01-05", "31", "52", EmployerKind.Organ, true, "SEL-EDUCATION-YOUNG")]
    [InlineData("1970-01-01", "31", "52", EmployerKind.Organ, true, "SEL-EDUCATION-YOUNG")]
    [InlineData("1969-12-31", "31", "52", EmployerKind.Organ, true, null)]
    [InlineData("1969-12-20", "31", "52", EmployerKind.Organ, true, null)]
    [InlineData("1970-01-05", "21", "52", EmployerKind.Organ, true, null)]
    [InlineData("1965-01-05", "21", "52", EmployerKind.Other, true, "SEL-EMPLOYER")]
    [InlineData("1965-01-05", "21", "61", EmployerKind.Organ, true, "SEL-RANK")]
    [InlineData("1965-01-05", "21", null, EmployerKind.Organ, true, "SEL-RANK")]
    [InlineData("1965-01-05", "61", "52", EmployerKind.Organ, true, "SEL-EDUCATION")]
    [InlineData("1965-01-05", null, "52", EmployerKind.Organ, true, "SEL-EDUCATION")]
    [InlineData("1965-01-05", "21", "52", EmployerKind.Institution, false, "SEL-HEALTH")]
    [InlineData("1959-12-31", "21", "52", EmployerKind.Organ, true, "SEL-AGE")]
    public void The_circular_conditions_are_those_printed(string born, string? education, string? level, EmployerKind employer, bool healthy, string? broken)
    {
        var facts = new EligibilityFacts(
            SelectionBasis.Circular2005, false, false, new DateOnly(1960, 1, 1), new DateOnly(1970, 1, 1), ReviewDay, DateOnly.Parse(born, null), education, level, employer,
            healthy, null, false);
        var result = RuleCatalogue.Embedded.Evaluate(EligibilityChecks.All, facts, ReviewDay, RuleOccasion.Decision);
        result.Findings.Select(f => f.RuleCode).ShouldBe(broken is null ? [] : [broken]);
        result.Refusals.Count.ShouldBe(broken is null or "SEL-AGE" ? 0 : 1);
    }

    // S4-01, L3216-3224, L3232; 50 is still in.
    [Theory]
    [InlineData("1955-06-18", "31", "51", "某镇", false, null)]
    [InlineData("1954-06-18", "31", "51", "某镇", false, "RES-AGE")]
    [InlineData("1965-01-01", "31", "52", "某镇", false, "RES-ROUTE")]
    [InlineData("1965-01-01", "31", "52", "某镇", true, null)]
    [InlineData("1965-01-01", "31", "51", null, false, "RES-GRASSROOTS")]
    [InlineData("1965-01-01", "61", "51", "某镇", false, "RES-EDUCATION")]
    public void The_handbook_conditions_for_a_division_deputy(string born, string education, string level, string? grassroots, bool outstanding, string? broken)
    {
        var facts = new EligibilityFacts(
            SelectionBasis.Handbook2008, false, false, null, null, ReviewDay, DateOnly.Parse(born, null), education, level, EmployerKind.Other, true, grassroots, outstanding);
        RuleCatalogue.Embedded.Evaluate(EligibilityChecks.All, facts, ReviewDay, RuleOccasion.Decision).Findings.Select(f => f.RuleCode).ShouldBe(broken is null ? [] : [broken]);
    }

    // S4-01: bureau and above generally bachelor; a chief's reserve generally a deputy of the level.
    [Theory]
    [InlineData("31", "42", false, "RES-EDUCATION")]
    [InlineData("21", "41", false, null)]
    [InlineData("21", "42", false, "RES-ROUTE")]
    public void The_handbook_conditions_for_a_bureau_deputy(string education, string level, bool outstanding, string? broken)
    {
        var facts = new EligibilityFacts(
            SelectionBasis.Handbook2008, false, true, null, null, ReviewDay, new DateOnly(1965, 1, 1), education, level, EmployerKind.Organ, true, "某镇", outstanding);
        var codes = RuleCatalogue.Embedded.Evaluate(EligibilityChecks.All, facts, ReviewDay, RuleOccasion.Decision).Findings.Select(f => f.RuleCode).ToList();
        if (broken is null)
            codes.ShouldBeEmpty();
        else
            codes.ShouldContain(broken);
    }

    [Fact]
    public async Task Who_breaks_a_condition_cannot_be_found_eligible_and_the_message_gives_the_source()
    {
        await BeginAsync();
        var applied = await ApplyAsync(await PersonAsync("测试乙", "1970-01-05", "31"));
        var outcome = await ReviewAsync(applied.Key, text: "情况特殊");
        Codes(outcome).ShouldBe(["SEL-EDUCATION-YOUNG"]);
        outcome.Findings[0].Source!.ShouldContain("L169");
    }

    // A1-R12 is usual: an exception wants a reason.
    [Fact]
    public async Task Who_is_too_old_is_eligible_with_a_reason_only()
    {
        await BeginAsync();
        var applied = await ApplyAsync(await PersonAsync("测试乙", "1959-11-01"));
        Codes(await ReviewAsync(applied.Key)).ShouldBe(["SEL-AGE"]);
        (await ReviewAsync(applied.Key, text: "专业特殊，确需列入")).IsOk.ShouldBeTrue();
        (await FindAsync(applied.Key)).ReviewText.ShouldBe("专业特殊，确需列入");
    }

    // S000 L187.
    [Fact]
    public async Task Who_is_not_eligible_must_have_been_told_why_and_when()
    {
        await BeginAsync();
        var applied = await ApplyAsync(await PersonAsync("测试乙", "1970-01-05", "31"));
        (await ReviewAsync(applied.Key, eligible: false)).Findings.Select(f => f.Field).ShouldBe(["Text", "ExplainedOn"]);
        (await ReviewAsync(applied.Key, false, "1970年以后出生须本科", ReviewDay)).IsOk.ShouldBeTrue();
        (await FindAsync(applied.Key)).Status.ShouldBe(CandidateStatus.Ineligible);
    }

    [Fact]
    public async Task The_form_keeps_what_stood_in_the_record_on_its_day()
    {
        await BeginAsync();
        var cadre = await PersonAsync("测试乙", "1965-05-01", "21", "51");
        var applied = await ApplyAsync(cadre);
        var candidate = await FindAsync(applied.Key);
        (candidate.BirthDate, candidate.EducationCode, candidate.LevelCode, candidate.IsMember).ShouldBe((new DateOnly(1965, 5, 1), "21", "51", false));
    }

    [Fact]
    public async Task Nobody_applies_twice_in_a_round_and_a_form_sent_twice_is_one()
    {
        await BeginAsync();
        var cadre = await PersonAsync("测试乙");
        await ApplyAsync(cadre);
        Codes((await ApplyAsync(cadre)).Outcome).ShouldContain("SELECTION-TWICE");

        var unit = await UnitAsync();
        var input = new ApplyForReserve(Unit, unit.Version, unit.Candidates[0].PublicId, cadre, true, ApplicationDay, unit.DirectionId, true, null, false);
        (await With((ApplicationService s) => s.ApplyAsync(input, Personnel(East)))).IsOk.ShouldBeTrue();
        (await UnitAsync()).Candidates.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_cadre_of_another_unit_cannot_apply_here_and_another_unit_finds_nothing()
    {
        await BeginAsync();
        Codes((await ApplyAsync(await PersonAsync("测试乙", at: West))).Outcome).ShouldContain("SELECTION-CADRE");
        (await ApplyAsync(await PersonAsync("测试丙"), context: Personnel(West))).Outcome.Kind.ShouldBe(OutcomeKind.NotFound);
    }

    [Fact]
    public async Task Somebody_without_the_compartment_may_not()
    {
        await BeginAsync();
        var clerk = Personnel(East) with { Actor = new Actor(1, "测试", "组织科", RoleCatalogue.Find(RoleCatalogue.TownshipClerk)!.Permissions) };
        (await ApplyAsync(await PersonAsync("测试乙"), context: clerk)).Outcome.Kind.ShouldBe(OutcomeKind.Forbidden);
    }
}
