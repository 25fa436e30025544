using PartyBuilding.Core.Access;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Committees;

public sealed class CommitteeTests : ServiceTest
{
    private static readonly DateOnly May = new(2026, 5, 10);

    private Organisation _township = null!;
    private Organisation _branch = null!;
    private WorldMember _zhang = null!;
    private WorldMember _li = null!;

    // 2008 handbook L579: committees 3 to 5 years, general branches and branches 2 or 3.
    [Theory]
    [InlineData(SizeBand.Branch, 2, true)]
    [InlineData(SizeBand.Branch, 3, true)]
    [InlineData(SizeBand.Branch, 4, false)]
    [InlineData(SizeBand.GeneralBranch, 1, false)]
    [InlineData(SizeBand.Committee, 2, false)]
    [InlineData(SizeBand.Committee, 4, true)]
    [InlineData(SizeBand.Committee, 6, false)]
    public void A_term_has_the_length_of_its_kind(SizeBand kind, int years, bool isAllowed)
        => Elect(new TermElection(kind, years, May, null, false, 30, false, false)).Refuses.ShouldBe(!isAllowed);

    // L579, L581: 499 on one site refused, 500 with approval accepted, 120 dispersed accepted, 500 without approval refused; branches never.
    [Theory]
    [InlineData(SizeBand.Committee, 499, false, true, false)]
    [InlineData(SizeBand.Committee, 500, false, true, true)]
    [InlineData(SizeBand.Committee, 120, true, true, true)]
    [InlineData(SizeBand.Committee, 500, false, false, false)]
    [InlineData(SizeBand.Branch, 600, true, true, false)]
    public void A_congress_needs_five_hundred_or_dispersion_and_approval(SizeBand kind, int members, bool dispersed, bool approved, bool isAllowed)
        => Elect(new TermElection(kind, 3, May, null, true, members, dispersed, approved)).Refuses.ShouldBe(!isAllowed);

    // L581, L583: late or early only with approval; the last two months count as on time (a parameter).
    [Theory]
    [InlineData("2026-05-10", false, true)]
    [InlineData("2026-05-09", false, false)]
    [InlineData("2026-05-09", true, true)]
    [InlineData("2026-07-09", false, true)]
    [InlineData("2026-07-10", false, false)]
    [InlineData("2026-07-10", true, true)]
    public void An_election_out_of_its_time_needs_approval(string due, bool approved, bool isAllowed)
        => Elect(new TermElection(SizeBand.Branch, 3, May, DateOnly.Parse(due), false, 30, false, approved)).Refuses.ShouldBe(!isAllowed);

    // L581: one year to the day is usual, one day more wants a reason, and never without approval.
    [Theory]
    [InlineData("2009-06-30", true, null, true)]
    [InlineData("2009-07-01", true, null, false)]
    [InlineData("2009-07-01", true, "拆迁未完成", true)]
    [InlineData("2008-12-31", false, "拆迁未完成", false)]
    public void An_extension_is_approved_and_usually_at_most_a_year(string until, bool approved, string? reason, bool isAllowed)
        => RuleCatalogue.Embedded.Evaluate(
                CommitteeChecks.Extension, new TermExtension(new(2008, 6, 30), DateOnly.Parse(until), approved), new(2008, 6, 1), RuleOccasion.Decision, reason)
            .Refuses.ShouldBe(!isAllowed);

    [Theory]
    [InlineData("2027-01-06", TermStage.Running, 0)]
    [InlineData("2027-01-05", TermStage.First, 1)]
    [InlineData("2026-10-06", TermStage.First, 1)]
    [InlineData("2026-10-05", TermStage.Second, 1)]
    [InlineData("2026-07-05", TermStage.Second, 2)]
    [InlineData("2026-07-04", TermStage.Overdue, 1)]
    public async Task Reminders_come_six_and_three_months_ahead_and_after_expiry(string due, TermStage stage, int reminders)
    {
        await BuildAsync();
        await BeginAsync(DateOnly.Parse(due).AddYears(-3));
        var found = (await DueAsync()).Single(t => t.OrganisationKey == _branch.PublicId);
        found.Stage.ShouldBe(stage);
        found.Reminders.Count.ShouldBe(reminders, string.Join("；", found.Reminders));
    }

    [Fact]
    public void After_expiry_a_reminder_comes_every_month()
    {
        Remind("2026-06-30", "2026-07-01").ShouldContain("第 1 次");
        Remind("2026-06-30", "2026-07-29").ShouldContain("第 1 次");
        Remind("2026-06-30", "2026-07-30").ShouldContain("第 2 次");
        Remind("2026-06-30", "2026-09-30").ShouldContain("第 4 次");
    }

    [Fact]
    public async Task An_organisation_without_a_term_is_reminded_and_a_work_committee_is_not()
    {
        await BuildAsync();
        var due = await DueAsync();
        due.Single(t => t.OrganisationKey == _branch.PublicId).Stage.ShouldBe(TermStage.Missing);
        due.ShouldNotContain(t => t.OrganisationKey == _township.PublicId);
        (await With((TermService s) => s.BeginAsync(Term(_township, May), Department()))).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("COM-NO-TERM");
    }

    // L579, L703: elected, awaiting approval; in office with the superior's reply, which nobody gives themselves.
    [Fact]
    public async Task A_secretary_waits_for_the_reply_of_the_superior()
    {
        await BuildAsync();
        await BeginAsync(May);
        (await SecretaryAsync()).AwaitsReply.ShouldBeTrue();
        (await DueAsync()).Single(t => t.OrganisationKey == _branch.PublicId).AwaitReply.ShouldBe(1);

        var own = new CommandContext(Actor.Machine("测试"), OrgScope.Of(_branch.Path), Clock.UtcNow());
        (await ApproveAsync("批复〔2026〕3号", own)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("COM-SECRETARY-REPLY");
        (await ApproveAsync(" ", Department())).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("COM-SECRETARY-REPLY");
        (await ApproveAsync("批复〔2026〕3号", Department())).IsOk.ShouldBeTrue();
        (await SecretaryAsync()).AwaitsReply.ShouldBeFalse();
        (await ApproveAsync("批复〔2026〕3号", Department())).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("COM-REPLIED");
    }

    [Fact]
    public async Task A_change_of_term_ends_the_old_term_and_its_posts_on_the_day_of_the_election()
    {
        await BuildAsync();
        await BeginAsync(new(2023, 6, 1));
        var version = (await CommitteeAsync()).Running!.Version;
        var outcome = await With((TermService s) => s.BeginAsync(
            Term(_branch, May, version) with { Members = [new(_li.Person.PublicId, CommitteePostKind.Secretary)] }, Department()));
        outcome.IsOk.ShouldBeTrue();
        var committee = await CommitteeAsync();
        committee.Running!.DueOn.ShouldBe(new(2029, 5, 10));
        committee.Past.ShouldHaveSingleItem().EndedOn.ShouldBe(May);
        committee.Past[0].Members.ShouldAllBe(m => m.To == May);
        (await With((TermService s) => s.BeginAsync(Term(_branch, May, version), Department()))).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Fact]
    public async Task A_member_of_the_committee_stands_in_the_persons_record_from_the_same_fact()
    {
        await BuildAsync();
        await BeginAsync(May);
        var held = (await With((CommitteeQueries q) => q.OfPersonAsync(_zhang.Person.PublicId))).ShouldHaveSingleItem();
        held.Post.ShouldBe(CommitteePostKind.Secretary);
        held.Organisation.ShouldBe(_branch.Name);
        var running = (await CommitteeAsync()).Running!;
        (await With((CommitteePostService s) => s.EndAsync(
            new EndPost(_branch.PublicId, running.Version, running.Members[0].Key, new(2026, 6, 1)), Department("调离")))).IsOk.ShouldBeTrue();
        (await With((CommitteeQueries q) => q.OfPersonAsync(_zhang.Person.PublicId))).ShouldHaveSingleItem().To.ShouldBe(new(2026, 6, 1));
    }

    [Fact]
    public async Task Somebody_is_co_opted_once_with_a_document()
    {
        await BuildAsync();
        await BeginAsync(May);
        var input = new CoOptMember(_branch.PublicId, 0, _li.Person.PublicId, CommitteePostKind.Publicity, null, new(2026, 6, 1), null);
        (await CoOptAsync(input)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("COM-DOCUMENT");
        (await CoOptAsync(input with { Document = "同意增补〔2026〕1号", Post = CommitteePostKind.Secretary })).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("COM-TWO-SECRETARIES");
        (await CoOptAsync(input with { Document = "同意增补〔2026〕1号" })).IsOk.ShouldBeTrue();
        (await CoOptAsync(input with { Version = 1, Document = "同意增补〔2026〕1号" })).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("COM-TWICE");
        (await CommitteeAsync()).Running!.Members.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Probationary_members_are_not_elected_and_outsiders_only_with_a_reason()
    {
        await BuildAsync();
        var young = await World.MemberAsync(_branch, standing: MemberStanding.Probationary);
        var other = await World.MemberAsync(await World.BranchAsync(_township, "乙支部"));
        (await BeginAsync(May, young)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("COM-FULL-MEMBER");
        (await BeginAsync(May, other)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("COM-OWN-MEMBER");
        (await With((TermService s) => s.BeginAsync(
            Term(_branch, May) with { Members = [new(other.Person.PublicId, CommitteePostKind.Secretary)] }, Department("上级选派")))).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task Closing_a_branch_ends_its_term()
    {
        await BuildAsync();
        var empty = await World.BranchAsync(_township, "空支部");
        (await With((TermService s) => s.BeginAsync(Term(empty, May), Department("上级选派")))).IsOk.ShouldBeTrue();
        (await With((OrganisationClosingService s) => s.CloseAsync(new CloseOrganisation(empty.PublicId, 1, new(2026, 6, 1), Approval: Papers.Approval), Department()))).IsOk.ShouldBeTrue();
        var committee = await With((CommitteeQueries q) => q.OfOrganisationAsync(empty.PublicId, OrgScope.Everything()));
        committee!.Running.ShouldBeNull();
        committee.Past.ShouldHaveSingleItem().EndedOn.ShouldBe(new(2026, 6, 1));
    }

    private static RuleResult Elect(TermElection facts) => RuleCatalogue.Embedded.Evaluate(CommitteeChecks.Election, facts, facts.StartsOn, RuleOccasion.Decision);

    private static string Remind(string due, string today) => RuleCatalogue.Embedded
        .Evaluate(CommitteeChecks.Reminder, new TermState(DateOnly.Parse(due), false, DateOnly.Parse(today)), DateOnly.Parse(today), RuleOccasion.Batch)
        .Findings.ShouldHaveSingleItem().Message;

    private async Task BuildAsync()
    {
        _township = await World.TownshipAsync(await World.DistrictAsync());
        _branch = await World.BranchAsync(_township, "甲支部");
        _zhang = await World.MemberAsync(_branch, name: "张测试");
        _li = await World.MemberAsync(_branch, name: "李测试");
    }

    private BeginTerm Term(Organisation organisation, DateOnly day, int? version = null) => new(
        organisation.PublicId, version, day, 3, CommitteeElection.Assembly, null, null, false, [new(_zhang.Person.PublicId, CommitteePostKind.Secretary, "全面工作")]);

    private Task<Outcome<Guid>> BeginAsync(DateOnly day, WorldMember? secretary = null) => With((TermService s) => s.BeginAsync(
        Term(_branch, day) with { Members = [new((secretary ?? _zhang).Person.PublicId, CommitteePostKind.Secretary)] }, Department()));

    private async Task<CommitteeRecord> CommitteeAsync() => (await With((CommitteeQueries q) => q.OfOrganisationAsync(_branch.PublicId, OrgScope.Everything())))!;

    private async Task<CommitteeMemberRow> SecretaryAsync() => (await CommitteeAsync()).Running!.Members.Single(m => m.Post == CommitteePostKind.Secretary);

    private async Task<Outcome<Guid>> ApproveAsync(string reply, CommandContext context)
    {
        var running = (await CommitteeAsync()).Running!;
        return await With((CommitteePostService s) => s.ApproveAsync(
            new ApprovePost(_branch.PublicId, running.Version, running.Members[0].Key, new(2026, 5, 20), reply), context));
    }

    private Task<Outcome<Guid>> CoOptAsync(CoOptMember input) => With((CommitteePostService s) => s.CoOptAsync(input, Department()));

    private Task<IReadOnlyList<TermDue>> DueAsync() => With((TermDueQueries q) => q.ListAsync(OrgScope.Everything(), LocalTime.DateOf(Clock.UtcNow())));
}
