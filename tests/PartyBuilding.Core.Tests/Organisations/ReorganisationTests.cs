using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Core.Organisations.Reorganisation;
using PartyBuilding.Core.Tests.Members;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Organisations;

public sealed class ReorganisationTests : ServiceTest
{
    private static readonly DateOnly June = new(2026, 6, 10);

    private readonly List<WorldMember> _people = [];
    private Organisation _township = null!;
    private Organisation _branch = null!;

    [Fact]
    public async Task A_branch_becomes_a_general_branch_and_every_member_is_in_one_new_branch()
    {
        await BuildAsync(6);
        (await DivideAsync(Placing(3), "第一支部", "第二支部")).IsOk.ShouldBeTrue();

        var now = await Read(db => db.Organisations.SingleAsync(o => o.Id == _branch.Id));
        (now.Kind, now.Code).ShouldBe((OrganisationKind.GeneralBranch, _branch.Code));
        var below = await Read(db => db.Organisations.Where(o => o.ParentId == _branch.Id).OrderBy(o => o.Id).ToListAsync());
        below.Select(o => o.Name).ShouldBe(["第一支部", "第二支部"]);
        await DocumentAsync(_branch.Id, ApprovalKind.Reorganise);
        foreach (var one in below)
            await DocumentAsync(one.Id, ApprovalKind.Reorganise);
        foreach (var one in below)
            (await Read(db => db.MembershipSpells.CountAsync(s => s.BranchId == one.Id))).ShouldBe(3);
        (await Read(LedgerBalance.LoadAsync)).Faults(new Month(202512), new Month(202612)).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_becomes_a_branch_again_and_takes_everybody_back_in()
    {
        await BuildAsync(6);
        (await DivideAsync(Placing(3), "第一支部", "第二支部")).IsOk.ShouldBeTrue();
        var version = await Read(db => db.Organisations.Where(o => o.Id == _branch.Id).Select(o => o.Version).SingleAsync());
        var outcome = await ReorganiseAsync(OrganisationKind.Branch, version, June.AddDays(10), [], new Dictionary<Guid, int>());

        outcome.IsOk.ShouldBeTrue();
        (await Read(db => db.MembershipSpells.CountAsync(s => s.BranchId == _branch.Id))).ShouldBe(6);
        var closed = await Read(db => db.Organisations.Where(o => o.ParentId == _branch.Id).ToListAsync());
        closed.ShouldAllBe(o => o.ClosedOn != null);
        // What closes with it does not close without a document either.
        foreach (var one in closed)
            (await With((ApprovalBook b) => b.OfAsync(one.Id))).Count.ShouldBe(2);
        (await Read(LedgerBalance.LoadAsync)).Faults(new Month(202512), new Month(202612)).ShouldBeEmpty();
        (await With((LedgerCache cache) => cache.RebuildAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_joins_what_was_re_organised_before_it_was_a_branch_again()
    {
        await BuildAsync(6);
        (await DivideAsync(Placing(3), "第一支部", "第二支部")).IsOk.ShouldBeTrue();
        var version = await Read(db => db.Organisations.Where(o => o.Id == _branch.Id).Select(o => o.Version).SingleAsync());
        (await ReorganiseAsync(OrganisationKind.Branch, version, June.AddDays(10), [], new Dictionary<Guid, int>())).IsOk.ShouldBeTrue();
        var outcome = await With((MemberArrivalService s) => s.AdmitAsync(
            new AdmitMember(_branch.PublicId, new() { Name = "某某", SexCode = "1", BirthDate = new DateOnly(1990, 1, 1), EthnicityCode = "01" }, June.AddDays(5), MissingIdReason: "9"),
            Department()));
        outcome.Findings.ShouldContain(f => f.RuleCode == "MEM-BRANCH-SINCE");
    }

    [Fact]
    public async Task A_member_left_out_is_refused_and_so_is_a_stranger()
    {
        await BuildAsync(6);
        var placing = Placing(3).Skip(1).ToDictionary();
        (await DivideAsync(placing, "第一支部", "第二支部")).Findings.ShouldContain(f => f.RuleCode == "ORG-REORG-UNPLACED");
        placing = Placing(3);
        placing.Add(Guid.NewGuid(), 0);
        (await DivideAsync(placing, "第一支部", "第二支部")).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ORG-REORG-STRANGERS");
        (await DivideAsync(Placing(6), "第一支部", "第二支部")).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ORG-REORG-EMPTY");
        (await DivideAsync(Placing(3), "第一支部", "第一支部")).Findings.ShouldContain(f => f.RuleCode == "ORG-REORG-NAME");
    }

    // 手册2008 L741: the size is "in general": it warns, and goes on with a reason. L749: no change without approval.
    [Fact]
    public async Task The_size_band_warns_and_goes_on_with_a_reason_and_approval_is_a_must()
    {
        await BuildAsync(6);
        var without = await DivideForAsync(null, Placing(3), "第一支部", "第二支部");
        without.Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ORG-SIZE-BAND");
        var unapproved = await With((ReorganisationService s) => s.ReorganiseAsync(
            new ReorganiseOrganisation(_branch.PublicId, _branch.Version, OrganisationKind.GeneralBranch, "总支", June, new ApprovalDocument(" ", June), ["一", "二"], Placing(3)), Department("确需")));
        var finding = unapproved.Findings.ShouldHaveSingleItem();
        (finding.RuleCode, finding.Field).ShouldBe(("ORG-APPROVAL-DOCUMENT", "ApprovalNumber"));
        foreach (var document in new[] { null, new ApprovalDocument("宝组〔2026〕1号", null), new ApprovalDocument("宝组〔2026〕1号", June, new string('签', 61)) })
        {
            var split = await With((SplitService s) => s.SplitAsync(
                new SplitBranch(_branch.PublicId, _branch.Version, June, document, ["新支部"], _people.Take(3).ToDictionary(p => p.Person.PublicId, _ => 0)), Department("确需")));
            split.Findings.ShouldNotBeEmpty();
            split.Findings.ShouldAllBe(f => f.RuleCode == "ORG-APPROVAL-DOCUMENT");
        }
    }

    // 手册2008 L741: exactly 50 is in no band; the parameter's default lets both through.
    [Theory]
    [InlineData(49, true)]
    [InlineData(50, false)]
    [InlineData(51, false)]
    public async Task Exactly_fifty_may_be_a_general_branch(int members, bool warns)
    {
        await BuildAsync(members);
        var outcome = await DivideForAsync(null, Placing(25), "第一支部", "第二支部");
        outcome.Findings.Any(f => f.RuleCode == "ORG-SIZE-BAND").ShouldBe(warns);
        outcome.IsOk.ShouldBe(!warns);
    }

    // 手册2008 L741: no branch of fewer than three.
    [Fact]
    public async Task A_new_branch_of_two_is_refused_with_a_reason_too()
    {
        await BuildAsync(6);
        var outcome = await SplitAsync(_people.Take(2).ToDictionary(p => p.Person.PublicId, _ => 0), "新支部");
        outcome.Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ORG-BRANCH-MIN");
        outcome.Findings[0].Field.ShouldBe("Branches[0]");
    }

    [Fact]
    public async Task A_split_moves_the_chosen_as_a_whole_and_leaves_the_others()
    {
        await BuildAsync(7);
        (await SplitAsync(_people.Take(3).ToDictionary(p => p.Person.PublicId, _ => 0), "新支部")).IsOk.ShouldBeTrue();
        (await Read(db => db.MembershipSpells.CountAsync(s => s.BranchId == _branch.Id))).ShouldBe(4);
        var made = await Read(db => db.Organisations.SingleAsync(o => o.Name == "新支部"));
        (made.ParentId, made.FoundedOn).ShouldBe((_township.Id, June));
        var legs = await Read(db => db.Postings.Where(p => p.Month == 202606).ToListAsync());
        legs.Count(p => p.Kind == PostingKind.WholeOut && p.OrganisationId == _branch.Id).ShouldBe(3);
        foreach (var one in new[] { _branch.Id, made.Id })
            await DocumentAsync(one, ApprovalKind.Split);
        legs.Count(p => p.Kind == PostingKind.WholeIn && p.OrganisationId == made.Id).ShouldBe(3);
        (await Read(LedgerBalance.LoadAsync)).Faults(new Month(202512), new Month(202612)).ShouldBeEmpty();
        // The form was of an older state: sent again, it does nothing.
        (await SplitAsync(_people.Take(3).ToDictionary(p => p.Person.PublicId, _ => 0), "新支部")).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    [Fact]
    public async Task A_split_of_everybody_or_by_a_stranger_to_the_scope_is_refused()
    {
        await BuildAsync(6);
        (await SplitAsync(_people.ToDictionary(p => p.Person.PublicId, _ => 0), "新支部")).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ORG-SPLIT-ALL");
        var elsewhere = await World.TownshipAsync(await Read(db => db.Organisations.SingleAsync(o => o.ParentId == null)), "另一镇");
        var context = Department("确需") with { Scope = OrgScope.Of(elsewhere.Path) };
        (await With((SplitService s) => s.SplitAsync(new SplitBranch(_branch.PublicId, _branch.Version, June, Papers.Approval, ["新"], new Dictionary<Guid, int>()), context)))
            .Kind.ShouldBe(OutcomeKind.NotFound);
    }

    [Fact]
    public async Task The_kind_of_what_has_members_changes_by_re_organisation_only()
    {
        await BuildAsync(3);
        var outcome = await With((OrganisationService s) => s.ChangeAsync(
            new ChangeOrganisation(_branch.PublicId, _branch.Version, "总支", OrganisationKind.GeneralBranch, false, June), Department()));
        outcome.Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ORG-KIND-REORG");
    }

    [Fact]
    public async Task The_list_of_where_members_went_names_those_the_reader_may_see_and_counts_the_others()
    {
        await BuildAsync(7);
        var gone = _people.Take(3).ToList();
        (await SplitAsync(gone.ToDictionary(p => p.Person.PublicId, _ => 0), "新支部")).IsOk.ShouldBeTrue();

        var events = await With((WhereaboutsQueries q) => q.EventsAsync(_branch.PublicId, OrgScope.Everything()));
        var split = events!.ShouldHaveSingleItem();
        (split.Out, split.In).ShouldBe((3, 0));
        var list = await With((WhereaboutsQueries q) => q.ListAsync(_branch.PublicId, split.No, OrgScope.Everything()));
        list!.Rows.Select(r => r.Key).ShouldBe(gone.Select(p => p.Person.PublicId), ignoreOrder: true);
        list.Rows.ShouldAllBe(r => r.From == _branch.Name && r.To == "新支部" && r.On == June);
        var own = await With((WhereaboutsQueries q) => q.ListAsync(_branch.PublicId, split.No, OrgScope.Of(_branch.Path)));
        (own!.Rows.Count, own.Unseen).ShouldBe((0, 3));
        (await With((WhereaboutsQueries q) => q.ListAsync(_branch.PublicId, 1, OrgScope.Everything()))).ShouldBeNull();
    }

    [Fact]
    public async Task The_list_of_a_closed_branch_goes_back_over_the_months_in_which_it_was_emptied()
    {
        await BuildAsync(1);
        var other = await World.BranchAsync(_township, "另一支部");
        var person = _people[0].Person;
        (await With((MemberTransferService s) => s.TransferAsync(new TransferMember(person.PublicId, person.Version, other.PublicId, June), Department()))).IsOk.ShouldBeTrue();
        (await With((OrganisationClosingService s) => s.CloseAsync(new CloseOrganisation(_branch.PublicId, _branch.Version, June.AddDays(3), Papers.Approval), Department()))).IsOk.ShouldBeTrue();
        var closing = (await With((WhereaboutsQueries q) => q.EventsAsync(_branch.PublicId, OrgScope.Everything())))!.ShouldHaveSingleItem();
        var list = await With((WhereaboutsQueries q) => q.ListAsync(_branch.PublicId, closing.No, OrgScope.Everything()));
        list!.Rows.ShouldHaveSingleItem().To.ShouldBe("另一支部");
    }

    private async Task DocumentAsync(int organisation, ApprovalKind kind)
    {
        var document = (await With((ApprovalBook b) => b.OfAsync(organisation))).ShouldHaveSingleItem();
        (document.Kind, document.Number, document.IssuedOn, document.EffectiveOn).ShouldBe((kind, Papers.Approval.Number, Papers.Approval.IssuedOn!.Value, June));
    }

    private async Task BuildAsync(int members)
    {
        var district = await World.DistrictAsync();
        _township = await World.TownshipAsync(district);
        _branch = await World.BranchAsync(_township);
        for (var i = 0; i < members; i++)
            _people.Add(await World.MemberAsync(_branch, partyGroup: "一组"));
    }

    private Dictionary<Guid, int> Placing(int first) => _people.Index().ToDictionary(p => p.Item.Person.PublicId, p => p.Index < first ? 0 : 1);

    private Task<Outcome<Guid>> DivideAsync(Dictionary<Guid, int> placing, params string[] names) => DivideForAsync("确需", placing, names);

    private Task<Outcome<Guid>> DivideForAsync(string? reason, Dictionary<Guid, int> placing, params string[] names)
        => ReorganiseAsync(OrganisationKind.GeneralBranch, _branch.Version, June, names, placing, reason);

    private Task<Outcome<Guid>> ReorganiseAsync(
        OrganisationKind kind, int version, DateOnly day, IReadOnlyList<string> names, IReadOnlyDictionary<Guid, int> placing, string? reason = "确需")
        => With((ReorganisationService s) => s.ReorganiseAsync(
            new ReorganiseOrganisation(_branch.PublicId, version, kind, "改建后", day, Papers.Approval, names, placing), Department(reason)));

    private Task<Outcome<Guid>> SplitAsync(Dictionary<Guid, int> leaving, params string[] names)
        => With((SplitService s) => s.SplitAsync(new SplitBranch(_branch.PublicId, _branch.Version, June, Papers.Approval, names, leaving), Department("确需")));
}
