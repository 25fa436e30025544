using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Tests.Rules;

public sealed class ShippedRuleTests
{
    private static readonly DateOnly Today = new(2026, 7, 5);
    private static readonly RuleCatalogue Rules = RuleCatalogue.Embedded;

    // 手册2008 L1461: exactly 18 is accepted.
    [Theory]
    [InlineData("1990-05-01", "2008-05-01", false)]
    [InlineData("1990-05-02", "2008-05-01", true)]
    [InlineData("1990-05-01", "2008-04-30", true)]
    [InlineData("1988-02-29", "2006-02-28", false)]
    public void Joining_before_eighteen_is_refused(string born, string joined, bool refused) =>
        Codes(MembershipChecks.All, new MembershipDates(DateOnly.Parse(born), DateOnly.Parse(joined), null, null))
            .Contains("MEM-JOINED-AGE").ShouldBe(refused);

    [Fact]
    public void Unknown_dates_are_no_fault() => Codes(MembershipChecks.All, new MembershipDates(null, null, null, null)).ShouldBeEmpty();

    [Theory]
    [InlineData("2009-05-01", null, new string[0])]
    [InlineData("2008-05-01", "2008-05-01", new string[0])]
    [InlineData("2008-04-30", null, new[] { "MEM-FULL-AFTER-JOINED" })]
    [InlineData(null, "2008-04-30", new[] { "MEM-LEFT-AFTER-JOINED" })]
    public void Becoming_full_and_leaving_come_after_joining(string? full, string? left, string[] codes) =>
        Codes(MembershipChecks.All, new MembershipDates(null, new DateOnly(2008, 5, 1), Date(full), Date(left))).ShouldBe(codes);

    [Fact]
    public void Joining_before_birth_is_refused_even_as_a_record()
    {
        var dates = new MembershipDates(new DateOnly(1990, 5, 1), new DateOnly(1990, 5, 1), null, null);
        Rules.Evaluate(MembershipChecks.All, dates, Today, RuleOccasion.Record).Refusals.Select(f => f.RuleCode).ShouldBe(["MEM-BORN-BEFORE-JOINED"]);
    }

    [Fact]
    public void A_date_after_today_is_refused_and_today_is_not()
    {
        Codes(DateChecks.All, new DatedField("JoinedOn", "入党时间", Today.AddDays(1), Today)).ShouldBe(["DATE-FUTURE"]);
        Codes(DateChecks.All, new DatedField("JoinedOn", "入党时间", Today, Today)).ShouldBeEmpty();
        Codes(DateChecks.All, new DatedField("JoinedOn", "入党时间", null, Today)).ShouldBeEmpty();
    }

    [Fact]
    public void A_wrong_checksum_is_refused_in_forms_and_imports_and_an_absent_number_is_not()
    {
        var number = IdNumber.WithChecksum("31011319700101001").Value;
        var wrong = number[..17] + (number[17] == '1' ? '2' : '1');
        foreach (var occasion in new[] { RuleOccasion.Decision, RuleOccasion.Record })
            Rules.Evaluate(IdNumberChecks.All, new IdNumberFacts(wrong, Today), Today, occasion).Refusals.ShouldHaveSingleItem().Message.ShouldContain("校验不符");
        Codes(IdNumberChecks.All, new IdNumberFacts(number, Today)).ShouldBeEmpty();
        Codes(IdNumberChecks.All, new IdNumberFacts(null, Today)).ShouldBeEmpty();
    }

    [Fact]
    public void A_duplicate_number_is_refused_in_a_form_and_listed_from_an_import()
    {
        var facts = new IdNumberFacts(IdNumber.WithChecksum("31011319700101001").Value, Today, HeldByAnother: true);
        Rules.Evaluate(IdNumberChecks.All, facts, Today, RuleOccasion.Decision).Refuses.ShouldBeTrue();
        var imported = Rules.Evaluate(IdNumberChecks.All, facts, Today, RuleOccasion.Record);
        imported.Refuses.ShouldBeFalse();
        imported.Notes.ShouldHaveSingleItem().RuleCode.ShouldBe("ID-DUPLICATE");
    }

    [Theory]
    [InlineData("/00000001/00000002/", "/00000001/00000002/", true)]
    [InlineData("/00000001/00000002/", "/00000001/00000002/00000003/", true)]
    [InlineData("/00000001/00000002/", "/00000001/00000004/", false)]
    [InlineData("/00000001/00000002/", "/00000001/", false)]
    public void Moving_an_organisation_under_itself_is_refused(string path, string newParent, bool refused) =>
        Codes(OrganisationChecks.Move, new OrganisationMove(path, newParent, "一支部")).Any().ShouldBe(refused);

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(1, 0, true)]
    [InlineData(0, 1, true)]
    public void Closing_one_that_still_holds_something_is_refused(int members, int subordinates, bool refused) =>
        Codes(OrganisationChecks.Closing, new OrganisationClosing("一支部", members, subordinates)).Any().ShouldBe(refused);

    // 手册2008 L741, cases of the size table: 2 refused, 3 accepted, 49 branch, 51 and 100 general branch, 101 committee.
    [Theory]
    [InlineData(SizeBand.Branch, 2, "ORG-BRANCH-MIN")]
    [InlineData(SizeBand.Branch, 3, null)]
    [InlineData(SizeBand.Branch, 49, null)]
    [InlineData(SizeBand.Branch, 51, "ORG-SIZE-BAND")]
    [InlineData(SizeBand.GeneralBranch, 49, "ORG-SIZE-BAND")]
    [InlineData(SizeBand.GeneralBranch, 51, null)]
    [InlineData(SizeBand.GeneralBranch, 100, null)]
    [InlineData(SizeBand.Committee, 100, "ORG-SIZE-BAND")]
    [InlineData(SizeBand.Committee, 101, null)]
    [InlineData(SizeBand.Branch, 50, null)]
    [InlineData(SizeBand.GeneralBranch, 50, null)]
    [InlineData(SizeBand.Committee, 50, "ORG-SIZE-BAND")]
    public void The_form_of_an_organisation_follows_its_size(SizeBand kind, int members, string? code) =>
        Codes(OrganisationChecks.Size, new OrganisationSize(kind, members, members)).ShouldBe(code is null ? [] : [code]);

    [Fact]
    public void Three_means_full_members_unless_the_department_says_otherwise()
    {
        var facts = new OrganisationSize(SizeBand.Branch, Members: 4, FullMembers: 2);
        Codes(OrganisationChecks.Size, facts).ShouldBe(["ORG-BRANCH-MIN"]);
        var all = Rules.With(
            new Dictionary<string, bool>(),
            [new RuleValue("ORG-BRANCH-MIN", "count", new DateOnly(2008, 1, 1), "all")]);
        all.Evaluate(OrganisationChecks.Size, facts, Today, RuleOccasion.Decision).Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("branch", SizeBand.GeneralBranch)]
    [InlineData("general", SizeBand.Branch)]
    public void Exactly_fifty_goes_by_the_parameter(string choice, SizeBand unusual)
    {
        var rules = Rules.With(
            new Dictionary<string, bool>(),
            [new RuleValue("ORG-SIZE-BAND", "atGeneralBranchLimit", new DateOnly(2008, 1, 1), choice)]);
        rules.Evaluate(OrganisationChecks.Size, new OrganisationSize(unusual, 50, 50), Today, RuleOccasion.Decision).Warnings.Count.ShouldBe(1);
    }

    // A branch that has shrunk to two is listed by the batch check, never refused.
    [Fact]
    public void A_branch_that_has_shrunk_is_listed_only()
    {
        var result = Rules.Evaluate(OrganisationChecks.Size, new OrganisationSize(SizeBand.Branch, 2, 2), Today, RuleOccasion.Batch);
        result.Refuses.ShouldBeFalse();
        result.Notes.ShouldHaveSingleItem().RuleCode.ShouldBe("ORG-BRANCH-MIN");
    }

    private static IEnumerable<string> Codes<T>(RuleChecks<T> checks, T facts) =>
        Rules.Evaluate(checks, facts, Today, RuleOccasion.Decision).Findings.Select(f => f.RuleCode);

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.Parse(text);
}
