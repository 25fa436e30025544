using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Organisations;

public sealed class OrganisationCommandTests : ServiceTest
{
    private static readonly DateOnly June = new(2026, 6, 10);

    private Organisation _district = null!;
    private Organisation _a = null!;
    private Organisation _b = null!;
    private Organisation _branch = null!;

    [Fact]
    public async Task Moving_an_organisation_under_itself_is_refused()
    {
        await BuildAsync();
        var general = await World.OrganisationAsync(_a, "总支", OrganisationKind.GeneralBranch);
        (await MoveAsync(_a, general)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ORG-NOT-UNDER-ITSELF");
        (await MoveAsync(general, general)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ORG-NOT-UNDER-ITSELF");
    }

    [Fact]
    public async Task Moving_under_a_branch_is_refused()
    {
        await BuildAsync();
        (await MoveAsync(_b, _branch)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ORG-PARENT-BRANCH");
    }

    [Fact]
    public async Task Moving_under_a_closed_parent_is_refused()
    {
        await BuildAsync();
        (await With((OrganisationClosingService s) => s.CloseAsync(new CloseOrganisation(_b.PublicId, 1, June, Approval: Papers.Approval), Department()))).IsOk.ShouldBeTrue();
        (await MoveAsync(_branch, _b)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ORG-PARENT-CLOSED");
    }

    [Fact]
    public async Task A_move_takes_everything_under_it_along_and_the_old_months_keep_the_old_parent()
    {
        await BuildAsync();
        var general = await World.OrganisationAsync(_a, "总支", OrganisationKind.GeneralBranch);
        var below = await World.BranchAsync(general, "下级支部");
        (await MoveAsync(general, _b)).IsOk.ShouldBeTrue();

        (await PathAsync(below, 202605)).ShouldStartWith(_a.Path);
        (await PathAsync(below, 202606)).ShouldStartWith(_b.Path);
        (await Read(db => db.Organisations.Where(o => o.Id == below.Id).Select(o => o.Path).SingleAsync())).ShouldStartWith(_b.Path);
        var then = await With((OrganisationQueries q) => q.TreeOnAsync(OrgScope.Of(_a.Path), June.AddDays(-1)));
        then.Select(n => n.Name).ShouldContain("下级支部");
        var today = await With((OrganisationQueries q) => q.TreeAsync(OrgScope.Of(_a.Path)));
        today.Select(n => n.Name).ShouldNotContain("下级支部");
    }

    [Fact]
    public async Task A_move_posts_after_every_submitted_month_of_the_subtree()
    {
        await BuildAsync();
        await World.SubmittedAsync(_branch, 202606);
        (await MoveAsync(_branch, _b)).IsOk.ShouldBeTrue();
        (await PathAsync(_branch, 202606)).ShouldStartWith(_a.Path);
        (await PathAsync(_branch, 202607)).ShouldStartWith(_b.Path);
    }

    [Fact]
    public async Task Closing_a_branch_that_has_members_is_refused_and_says_how_many()
    {
        await BuildAsync();
        await World.MemberAsync(_branch);
        await World.MemberAsync(_branch);
        var outcome = await With((OrganisationClosingService s) => s.CloseAsync(new CloseOrganisation(_branch.PublicId, 1, June, Approval: Papers.Approval), Department()));
        outcome.Findings.ShouldHaveSingleItem().Message.ShouldContain("2 名党员");
    }

    [Fact]
    public async Task Closing_a_committee_that_has_branches_is_refused()
    {
        await BuildAsync();
        (await With((OrganisationClosingService s) => s.CloseAsync(new CloseOrganisation(_a.PublicId, 1, June, Approval: Papers.Approval), Department())))
            .Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ORG-CLOSE-EMPTY");
    }

    [Fact]
    public async Task Merging_moves_every_member_as_a_whole_and_closes_the_branch()
    {
        await BuildAsync();
        var into = await World.BranchAsync(_b, "并入支部");
        await World.MemberAsync(_branch);
        await World.MemberAsync(_branch);
        var outcome = await With((OrganisationClosingService s) => s.MergeAsync(new MergeBranch(_branch.PublicId, 1, into.PublicId, June, Approval: Papers.Approval), Department()));

        outcome.IsOk.ShouldBeTrue();
        var legs = await Read(db => db.Postings.Where(p => p.Month == 202606).ToListAsync());
        legs.Count(p => p.Kind == PostingKind.WholeOut && p.OrganisationId == _branch.Id && p.CounterpartId == into.Id).ShouldBe(2);
        legs.Count(p => p.Kind == PostingKind.WholeIn && p.OrganisationId == into.Id && p.CounterpartId == _branch.Id).ShouldBe(2);
        (await Read(db => db.Organisations.Where(o => o.Id == _branch.Id).Select(o => o.ClosedOn).SingleAsync())).ShouldBe(June);
    }

    [Fact]
    public async Task A_number_used_anywhere_is_not_given_again()
    {
        await BuildAsync();
        var context = Department() with { Scope = OrgScope.Of(_b.Path) };
        var outcome = await With((OrganisationService s) => s.SetUpAsync(
            new SetUpOrganisation(_b.PublicId, "新支部", OrganisationKind.Branch, June, _branch.Code, Approval: Papers.Approval), context));
        outcome.Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ORG-CODE");
    }

    [Fact]
    public async Task Numbers_are_given_in_turn_under_the_parent()
    {
        await BuildAsync();
        foreach (var expected in new[] { "001", "002" })
        {
            var made = await With((OrganisationService s) => s.SetUpAsync(
                new SetUpOrganisation(_b.PublicId, "新支部", OrganisationKind.Branch, June, Approval: Papers.Approval), Department()));
            (await Read(db => db.Organisations.SingleAsync(o => o.PublicId == made.Value))).Code.ShouldBe(_b.Code + expected);
        }
    }

    [Fact]
    public async Task Renaming_keeps_the_old_name_for_the_days_before()
    {
        await BuildAsync();
        (await With((OrganisationService s) => s.ChangeAsync(
            new ChangeOrganisation(_branch.PublicId, 1, "新名支部", OrganisationKind.Branch, false, June), Department()))).IsOk.ShouldBeTrue();
        (await With((OrganisationQueries q) => q.TreeOnAsync(OrgScope.Everything(), June.AddDays(-1)))).Select(n => n.Name).ShouldContain("第一党支部");
        (await With((OrganisationQueries q) => q.TreeAsync(OrgScope.Everything()))).Select(n => n.Name).ShouldContain("新名支部");
    }

    [Fact]
    public async Task The_tree_adds_members_up()
    {
        await BuildAsync();
        await World.MemberAsync(_branch);
        var tree = await With((OrganisationQueries q) => q.TreeAsync(OrgScope.Everything()));
        tree[0].Sub.ShouldBe(1);
        tree[0].Own.ShouldBe(0);
        tree.Single(n => n.Key == _b.PublicId).Sub.ShouldBe(0);
    }

    [Fact]
    public async Task A_record_names_superiors_that_are_out_of_scope_and_nothing_else_of_them()
    {
        await BuildAsync();
        var record = await With((OrganisationQueries q) => q.RecordAsync(_branch.PublicId, OrgScope.Of(_branch.Path)));
        record!.Superiors.ShouldBe([_district.Name, _a.Name]);
        record.ParentKey.ShouldBeNull();
        (await With((OrganisationQueries q) => q.RecordAsync(_a.PublicId, OrgScope.Of(_branch.Path)))).ShouldBeNull();
    }

    private async Task BuildAsync()
    {
        _district = await World.DistrictAsync();
        _a = await World.TownshipAsync(_district, "甲街道党工委");
        _b = await World.TownshipAsync(_district, "乙镇党委");
        _branch = await World.BranchAsync(_a);
    }

    private Task<Outcome<Guid>> MoveAsync(Organisation what, Organisation to)
        => With((OrganisationMoveService s) => s.MoveAsync(new MoveOrganisation(what.PublicId, 1, to.PublicId, June, Approval: Papers.Approval), Department()));

    private Task<string> PathAsync(Organisation organisation, int month)
        => Read(db => db.OrganisationPlacements
            .Where(p => p.OrganisationId == organisation.Id && p.SupersededNo == Recorded.Current && p.PostedFrom <= month && month < p.PostedTo)
            .Select(p => p.Path).SingleAsync());
}
