using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Awards;
using PartyBuilding.Core.Organisations.Completeness;
using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Core.Organisations.Profiles;
using PartyBuilding.Core.Organisations.ServicePoints;
using PartyBuilding.Core.Organisations.Types;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Organisations;

public sealed class OrganisationRegisterTests : ServiceTest
{
    private static readonly DateOnly June = new(2026, 6, 10);

    private Organisation _township = null!;
    private Organisation _branch = null!;
    private WorldMember _member = null!;

    [Fact]
    public async Task A_branch_is_of_several_types_and_one_left_out_ends_on_the_day()
    {
        await BuildAsync();
        (await TypesAsync(June, "01", "04")).IsOk.ShouldBeTrue();
        (await TypesAsync(June.AddDays(5), "04")).IsOk.ShouldBeTrue();
        var rows = await With((BranchTypeQueries q) => q.OfAsync(_branch.Id));
        rows.Select(r => (r.Code, r.From, r.To)).ShouldBe([("04", June, Recorded.Open), ("01", June, June.AddDays(5))]);
        (await TypesAsync(June, "06")).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ORG-TYPE-DATE");
        (await TypesAsync(June.AddDays(6), "77")).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ORG-TYPE-CODE");
    }

    [Fact]
    public async Task Only_branches_have_types()
    {
        await BuildAsync();
        (await With((BranchTypeService s) => s.SetAsync(new SetBranchTypes(_township.PublicId, ["01"], June), Department())))
            .Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ORG-TYPE-KIND");
    }

    [Fact]
    public async Task Without_a_seal_the_name_is_composed_and_shown_before_it_is_saved()
    {
        await BuildAsync();
        (await ChangeAsync("随便", seal: false)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ORG-NAME-UNIT");
        await With((UnitLinkService s) => s.EnterAsync(new EnterUnit(_branch.PublicId, null, "某某小学", UnitLinkKind.LegalUnit, June), Department()));
        (await ChangeAsync("随便", seal: false)).Findings.ShouldHaveSingleItem().Message.ShouldContain("中共某某小学党支部");
        (await ChangeAsync("中共某某小学党支部", seal: false)).IsOk.ShouldBeTrue();
        (await With((ProfileQueries q) => q.OfAsync(_branch.Id))).HasSeal.ShouldBeFalse();
    }

    [Fact]
    public async Task Renaming_a_group_moves_its_members_facts_and_ending_it_leaves_them_in_none()
    {
        await BuildAsync();
        (await OpenGroupAsync("第一党小组")).IsOk.ShouldBeTrue();
        var group = (await RegisterAsync()).Open.ShouldHaveSingleItem();
        (await With((PartyGroupService s) => s.FillAsync(new FillPartyGroup(_branch.PublicId, group.Key, [_member.Person.PublicId], June), Department()))).IsOk.ShouldBeTrue();
        (await With((PartyGroupService s) => s.ChangeAsync(
            new ChangePartyGroupRegister(_branch.PublicId, group.Key, group.No, "青年党小组", null, June.AddDays(5)), Department()))).IsOk.ShouldBeTrue();
        (await GroupsAsync()).ShouldBe([("第一党小组", June, June.AddDays(5)), ("青年党小组", June.AddDays(5), Recorded.Open)]);

        var renamed = (await RegisterAsync()).Open.ShouldHaveSingleItem();
        (renamed.Name, renamed.Since, renamed.Members.Count).ShouldBe(("青年党小组", June, 1));
        (await With((PartyGroupService s) => s.EndAsync(new EndPartyGroup(_branch.PublicId, group.Key, group.No, June.AddDays(9)), Department()))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await With((PartyGroupService s) => s.EndAsync(new EndPartyGroup(_branch.PublicId, group.Key, renamed.No, June.AddDays(9)), Department()))).IsOk.ShouldBeTrue();
        (await RegisterAsync()).Ungrouped.ShouldHaveSingleItem().Key.ShouldBe(_member.Person.PublicId);
    }

    [Fact]
    public async Task A_leader_is_a_member_of_the_branch_and_one_who_has_left_is_shown()
    {
        await BuildAsync();
        var other = await World.BranchAsync(_township, "另一支部");
        var stranger = await World.MemberAsync(other);
        (await OpenGroupAsync("第一党小组", stranger.Person.PublicId)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("GROUP-LEADER");
        (await OpenGroupAsync("第一党小组", _member.Person.PublicId)).IsOk.ShouldBeTrue();
        (await OpenGroupAsync("第一党小组")).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("GROUP-NAME-TAKEN");
        await With((MemberTransferService s) => s.TransferAsync(new TransferMember(_member.Person.PublicId, 0, other.PublicId, June.AddDays(9)), Department()));
        (await RegisterAsync()).Open.ShouldHaveSingleItem().LeaderLeft.ShouldBeTrue();
    }

    [Fact]
    public async Task A_member_is_put_only_into_a_group_of_the_branch()
    {
        await BuildAsync();
        var change = new ChangePartyGroup(_member.Person.PublicId, 0, "第一党小组", June);
        (await With((MemberStateService s) => s.ChangeGroupAsync(change, Department()))).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("GROUP-UNKNOWN");
        (await OpenGroupAsync("第一党小组")).IsOk.ShouldBeTrue();
        (await With((MemberStateService s) => s.ChangeGroupAsync(change, Department()))).IsOk.ShouldBeTrue();
    }

    // 手册2008 L1673: markets and buildings take points; "may", so a reason lets it pass.
    [Fact]
    public async Task A_station_in_a_market_warns_and_the_register_keeps_what_was_closed()
    {
        await BuildAsync();
        var station = new SaveServicePoint(null, 0, _township.PublicId, "1", "3", "集市站", "某路1号", June, null, Guid.NewGuid());
        (await With((ServicePointService s) => s.SaveAsync(station, Department()))).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ORG-SERVICE-KIND");
        var made = await With((ServicePointService s) => s.SaveAsync(station, Department("规模大")));
        (await With((ServicePointService s) => s.SaveAsync(station, Department("规模大")))).Value.ShouldBe(made.Value);
        var row = (await ListAsync(false)).Rows.ShouldHaveSingleItem();
        var closed = station with { Key = row.Key, No = row.No, ClosedOn = June.AddDays(5) };
        (await With((ServicePointService s) => s.SaveAsync(closed, Department("规模大")))).IsOk.ShouldBeTrue();
        (await With((ServicePointService s) => s.SaveAsync(closed, Department("规模大")))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await ListAsync(false)).Total.ShouldBe(0);
        (await ListAsync(true)).Total.ShouldBe(1);
    }

    [Fact]
    public async Task An_award_registered_by_mistake_is_taken_back_with_a_reason_and_kept_in_the_past()
    {
        await BuildAsync();
        var award = new AddAward(_branch.PublicId, Guid.NewGuid(), "11", "先进", "区委", "文1号", June);
        (await With((AwardService s) => s.AddAsync(award, Department()))).IsOk.ShouldBeTrue();
        (await With((AwardService s) => s.AddAsync(award, Department()))).IsOk.ShouldBeTrue();
        var row = (await With((AwardService s) => s.OfAsync(_branch.Id))).ShouldHaveSingleItem();
        (await With((AwardService s) => s.WithdrawAsync(new WithdrawAward(_branch.PublicId, row.Key), Department()))).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("AWARD-REASON");
        (await With((AwardService s) => s.WithdrawAsync(new WithdrawAward(_branch.PublicId, row.Key), Department("重复")))).IsOk.ShouldBeTrue();
        (await With((AwardService s) => s.OfAsync(_branch.Id))).ShouldBeEmpty();
        (await Read(db => db.Set<OrganisationAward>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_gap_disappears_when_it_is_filled_and_a_temporary_branch_needs_no_members()
    {
        await BuildAsync();
        (await GapsAsync()).ShouldBe(
            [CompletenessItem.Unit, CompletenessItem.Term, CompletenessItem.Secretary, CompletenessItem.Address, CompletenessItem.Telephone, CompletenessItem.Types, CompletenessItem.Members]);
        (await With((ProfileService s) => s.SaveContactAsync(new SaveContact(_branch.PublicId, null, "某路1号", "201999", "021-56780000", null), Department()))).IsOk.ShouldBeTrue();
        (await TypesAsync(June, "06")).IsOk.ShouldBeTrue();
        (await GapsAsync()).ShouldBe([CompletenessItem.Unit, CompletenessItem.Term, CompletenessItem.Secretary]);
        (await TypesAsync(June, "01", "06")).IsOk.ShouldBeTrue();
        (await OpenGroupAsync("第一党小组")).IsOk.ShouldBeTrue();
        (await GapsAsync()).ShouldBe(
            [CompletenessItem.Unit, CompletenessItem.Term, CompletenessItem.Secretary, CompletenessItem.JointUnits, CompletenessItem.GroupLeaders, CompletenessItem.Grouped]);
        var one = (await With((CompletenessQueries q) => q.AllAsync(OrgScope.Of(_branch.Path)))).ShouldHaveSingleItem();
        (one.Score, one.Percent).ShouldBe(("缺 6 项", 33));
    }

    [Fact]
    public async Task A_postcode_has_six_digits_and_a_stale_contact_is_a_conflict()
    {
        await BuildAsync();
        var input = new SaveContact(_branch.PublicId, null, "某路1号", "20199", null, null);
        (await With((ProfileService s) => s.SaveContactAsync(input, Department()))).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ORG-POSTCODE");
        input = input with { Postcode = "201999" };
        (await With((ProfileService s) => s.SaveContactAsync(input, Department()))).IsOk.ShouldBeTrue();
        (await With((ProfileService s) => s.SaveContactAsync(input, Department()))).Kind.ShouldBe(OutcomeKind.Conflict);
    }

    private async Task BuildAsync()
    {
        _township = await World.TownshipAsync(await World.DistrictAsync());
        _branch = await World.BranchAsync(_township);
        _member = await World.MemberAsync(_branch);
    }

    private Task<Outcome<Guid>> TypesAsync(DateOnly from, params string[] codes)
        => With((BranchTypeService s) => s.SetAsync(new SetBranchTypes(_branch.PublicId, codes, from), Department()));

    private Task<Outcome<Guid>> ChangeAsync(string name, bool seal)
        => With((OrganisationService s) => s.ChangeAsync(
            new ChangeOrganisation(_branch.PublicId, _branch.Version, name, OrganisationKind.Branch, false, June, null, seal), Department()));

    private Task<Outcome<Guid>> OpenGroupAsync(string name, Guid? leader = null)
        => With((PartyGroupService s) => s.OpenAsync(new OpenPartyGroup(_branch.PublicId, name, June, leader), Department()));

    private Task<PartyGroupRegister> RegisterAsync() => With((PartyGroupQueries q) => q.OfAsync(_branch.Id));

    private Task<ServicePointPage> ListAsync(bool closed) => With((ServicePointQueries q) => q.ListAsync(null, null, closed, OrgScope.Everything(), 1));

    private async Task<IEnumerable<CompletenessItem>> GapsAsync()
        => (await With((CompletenessQueries q) => q.AllAsync(OrgScope.Of(_branch.Path)))).Single().Gaps.Select(g => g.Item);

    private Task<List<(string, DateOnly, DateOnly)>> GroupsAsync() => Read(async db => (await db.PersonFacts
        .Where(f => f.PersonId == _member.Person.Id && f.Kind == PersonFactKind.PartyGroup && f.SupersededNo == Recorded.Current)
        .OrderBy(f => f.ValidFrom).ToListAsync()).Select(f => (f.Value, f.ValidFrom, f.ValidTo)).ToList());
}
