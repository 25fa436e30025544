using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Members.Proposals;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Members.Proposals;

public sealed class ProposalTests : ServiceTest
{
    private Organisation _township = null!;
    private Organisation _branch = null!;
    private Organisation _other = null!;
    private WorldMember _member = null!;

    [Fact]
    public async Task Nothing_changes_until_the_level_above_approves_and_then_all_of_it_does()
    {
        await WorldAsync();
        var key = (await ProposeAsync(Correction() with { Person = Details() with { Name = "张秀芳", BirthDate = new DateOnly(1961, 5, 1) } })).Value;
        (await PersonAsync()).Name.ShouldBe("张秀英");
        (await PersonAsync()).Version.ShouldBe(0);

        (await ApproveAsync(key, Above())).IsOk.ShouldBeTrue();
        var person = await PersonAsync();
        (person.Name, person.BirthDate).ShouldBe(("张秀芳", new DateOnly(1961, 5, 1)));
        (await Read(db => db.Postings.CountAsync(p => p.Kind == PostingKind.Corrected))).ShouldBe(1);
        (await Read(db => db.BusinessEvents.OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync()))
            .ShouldBe(["correction.proposed", "member.corrected", "correction.approved"]);
        (await ApproveAsync(key, Above(), 1)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("COR-CLOSED");
    }

    [Fact]
    public async Task The_branch_itself_can_neither_correct_nor_decide()
    {
        await WorldAsync();
        (await With((MemberCorrectionService s) => s.CorrectAsync(Correction() with { JoinedOn = new DateOnly(2019, 1, 1) }, Branch("核对")))).Kind
            .ShouldBe(OutcomeKind.Forbidden);
        var key = (await ProposeAsync(Correction() with { JoinedOn = new DateOnly(2019, 1, 1) })).Value;
        (await ApproveAsync(key, Branch() with { Actor = Person(99) })).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await With((ProposalDecisions s) => s.RefuseAsync(key, 0, Branch("不"), default))).Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    [Fact]
    public async Task Nobody_decides_their_own_proposal()
    {
        await WorldAsync();
        var key = (await ProposeAsync(Correction() with { JoinedOn = new DateOnly(2019, 1, 1) }, Above("核对"))).Value;
        (await ApproveAsync(key, Above())).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("COR-OWN");
        (await QueueAsync(ProposalQueue.Todo, Above())).ShouldBe(0);
        (await QueueAsync(ProposalQueue.Open, Above())).ShouldBe(1);
        (await ApproveAsync(key, Above() with { Actor = Person(99) })).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task A_value_that_changed_meanwhile_refuses_the_approval_and_names_the_field()
    {
        await WorldAsync();
        var key = (await ProposeAsync(Correction() with { JoinedOn = new DateOnly(2019, 1, 1) })).Value;
        (await With((MemberCorrectionService s) => s.CorrectAsync(Correction() with { JoinedOn = new DateOnly(2018, 1, 1) }, Above("档案")))).IsOk.ShouldBeTrue();
        (await ApproveAsync(key, Above())).Findings.ShouldHaveSingleItem().Message.ShouldContain("入党时间");
        var page = await FindAsync(key, Above());
        page!.Lines.ShouldHaveSingleItem().IsStale.ShouldBeTrue();
        page.Lines[0].Now.ShouldBe("2018-01-01");
    }

    [Fact]
    public async Task A_refusal_needs_a_reason_which_the_proposer_reads()
    {
        await WorldAsync();
        var key = (await ProposeAsync(Correction() with { JoinedOn = new DateOnly(2019, 1, 1) })).Value;
        (await With((ProposalDecisions s) => s.RefuseAsync(key, 0, Above(), default))).Findings.ShouldHaveSingleItem().Field.ShouldBe("Reason");
        (await With((ProposalDecisions s) => s.RefuseAsync(key, 0, Above("与档案不符"), default))).IsOk.ShouldBeTrue();
        var page = await FindAsync(key, Branch());
        (page!.Status, page.Answer).ShouldBe((ProposalStatus.Refused, "与档案不符"));
        (await Read(db => db.MembershipSpells.Select(s => s.JoinedOn).SingleAsync())).ShouldBe(World.Long);
    }

    [Fact]
    public async Task A_row_of_a_reserved_set_is_proposed_and_written_on_approval_with_its_numbers()
    {
        await WorldAsync();
        var row = new SaveSetRow(_member.Person.PublicId, 0, "medal", Guid.Empty, new Dictionary<string, string?> { ["year"] = "2021", ["on"] = "20210701" });
        var key = (await ProposeRowAsync(ProposalKind.AddRow, row)).Value;
        (await ApproveAsync(key, Above())).IsOk.ShouldBeTrue();
        (await ValuesAsync("medal.")).ShouldBe(["000000002021", "2021-07-01"], ignoreOrder: true);

        var change = row with { Version = 1, RowKey = key, Values = new Dictionary<string, string?> { ["year"] = "2021", ["on"] = "20210702" } };
        (await ApproveAsync((await ProposeRowAsync(ProposalKind.ChangeRow, change)).Value, Above())).IsOk.ShouldBeTrue();
        (await ValuesAsync("medal.")).ShouldBe(["000000002021", "2021-07-02"], ignoreOrder: true);

        (await ApproveAsync((await ProposeRowAsync(ProposalKind.EndRow, change with { Version = 2 })).Value, Above())).IsOk.ShouldBeTrue();
        (await ValuesAsync("medal.")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_waits_already_is_not_asked_for_again_and_a_second_copy_asks_once()
    {
        await WorldAsync();
        var key = Guid.CreateVersion7();
        var input = Correction() with { JoinedOn = new DateOnly(2019, 1, 1) };
        (await ProposeAsync(input, key: key)).Value.ShouldBe(key);
        (await ProposeAsync(input, key: key)).Value.ShouldBe(key);
        (await Read(db => db.Set<CorrectionProposal>().CountAsync())).ShouldBe(1);
        (await ProposeAsync(input)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("COR-WAITING");
        (await With((ProposalService s) => s.WithdrawAsync(key, 0, Branch()))).IsOk.ShouldBeTrue();
        (await ProposeAsync(input)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task An_empty_or_groundless_proposal_is_refused()
    {
        await WorldAsync();
        (await ProposeAsync(Correction())).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("COR-NOTHING");
        (await ProposeAsync(Correction() with { JoinedOn = new DateOnly(2019, 1, 1) }, Branch())).Findings.ShouldHaveSingleItem().Field.ShouldBe("Reason");
    }

    [Fact]
    public async Task Another_branch_does_not_see_it_and_a_member_who_moved_away_is_not_corrected()
    {
        await WorldAsync();
        var key = (await ProposeAsync(Correction() with { JoinedOn = new DateOnly(2019, 1, 1) })).Value;
        (await FindAsync(key, Above() with { Scope = OrgScope.Of(_other.Path) })).ShouldBeNull();
        (await With((MemberTransferService s) => s.TransferAsync(
            new TransferMember(_member.Person.PublicId, 0, _other.PublicId, new DateOnly(2026, 7, 1)), Department()))).IsOk.ShouldBeTrue();
        (await ApproveAsync(key, Above())).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("COR-GONE");
    }

    [Fact]
    public async Task Another_day_of_becoming_full_moves_the_days_of_probation_with_it()
    {
        await WorldAsync();
        (await With((MemberCorrectionService s) => s.CorrectAsync(Correction() with { BecameFullOn = new DateOnly(2021, 3, 1) }, Above("档案")))).IsOk.ShouldBeTrue();
        (await StandingOnAsync(new DateOnly(2021, 2, 28))).ShouldBe("P");
        (await StandingOnAsync(new DateOnly(2021, 3, 1))).ShouldBe("F");
        (await With((MemberCorrectionService s) => s.CorrectAsync(
            Correction() with { Version = 1, BecameFullOn = new DateOnly(2021, 1, 1) }, Above("档案")))).IsOk.ShouldBeTrue();
        (await StandingOnAsync(new DateOnly(2021, 2, 1))).ShouldBe("F");
        (await StandingOnAsync(new DateOnly(2020, 12, 31))).ShouldBe("P");
        (await With((MemberCorrectionService s) => s.CorrectAsync(
            Correction() with { Version = 2, BecameFullOn = new DateOnly(2019, 1, 1) }, Above("档案")))).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("MEM-FULL-AFTER-JOINED");
    }

    private async Task WorldAsync()
    {
        _township = await World.TownshipAsync(await World.DistrictAsync());
        _branch = await World.BranchAsync(_township, "甲支部");
        _other = await World.BranchAsync(_township, "乙支部");
        _member = await World.MemberAsync(_branch, name: "张秀英");
    }

    private static Actor Person(int id) => new(id, $"某{id}", "某职", new HashSet<string> { Permission.ManageMembers });

    private CommandContext Branch(string? reason = null) => Department(reason) with { Scope = OrgScope.Of(_branch.Path), Actor = Person(1) };

    private CommandContext Above(string? reason = null) => Department(reason) with { Scope = OrgScope.Of(_township.Path), Actor = Person(2) };

    private PersonDetails Details() => new() { Name = "张秀英", SexCode = "1", BirthDate = new DateOnly(1960, 5, 1), EthnicityCode = "01", EducationCode = "60" };

    private CorrectMember Correction() => new() { PersonKey = _member.Person.PublicId, Version = 0, Person = Details(), JoinedOn = World.Long };

    private Task<Outcome<Guid>> ProposeAsync(CorrectMember input, CommandContext? context = null, Guid? key = null)
        => With((ProposalService s) => s.ProposeBasicsAsync(key ?? Guid.CreateVersion7(), input, context ?? Branch("身份证核对")));

    private Task<Outcome<Guid>> ProposeRowAsync(ProposalKind kind, SaveSetRow row)
        => With((ProposalService s) => s.ProposeRowAsync(new ProposeRow(Guid.CreateVersion7(), kind, row), Branch("证书核对")));

    private Task<Outcome<Guid>> ApproveAsync(Guid key, CommandContext context, int version = 0)
        => With((ProposalDecisions s) => s.ApproveAsync(key, version, context));

    private Task<ProposalRecord?> FindAsync(Guid key, CommandContext context)
        => With((ProposalQueries s) => s.FindAsync(key, context.Actor, context.Scope));

    private Task<int> QueueAsync(ProposalQueue queue, CommandContext context)
        => With((ProposalQueries s) => s.CountAsync(queue, context.Actor, context.Scope));

    private Task<Person> PersonAsync() => Read(db => db.People.AsNoTracking().SingleAsync());

    private Task<List<string>> ValuesAsync(string prefix) => Read(db => db.Set<InfoValue>()
        .Where(v => v.Field.StartsWith(prefix) && v.SupersededNo == Recorded.Current).Select(v => v.Value).ToListAsync());

    private Task<string> StandingOnAsync(DateOnly day) => Read(db => db.PersonFacts.AsOf(day, long.MaxValue - 1)
        .Where(f => f.Kind == PersonFactKind.Standing).Select(f => f.Value).SingleAsync());
}
