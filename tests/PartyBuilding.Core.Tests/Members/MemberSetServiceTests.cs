using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Members;

public sealed class MemberSetServiceTests : ServiceTest
{
    private Organisation _township = null!;
    private Organisation _branch = null!;
    private Organisation _other = null!;
    private WorldMember _member = null!;

    [Fact]
    public async Task A_row_is_added_once_however_often_its_form_is_sent()
    {
        await WorldAsync();
        var row = School("宝山一中");
        (await AddAsync(row)).IsOk.ShouldBeTrue();
        (await AddAsync(row)).IsOk.ShouldBeTrue();
        (await Read(db => db.Set<InfoRow>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_change_supersedes_and_what_was_known_before_can_still_be_asked()
    {
        await WorldAsync();
        var row = School("宝山一中");
        await AddAsync(row);
        var before = await NumberAsync();
        (await ChangeAsync(School("宝山二中", row.RowKey, 1))).IsOk.ShouldBeTrue();

        (await FindAsync("education.school", "宝山二中", Recorded.Current - 1)).ShouldBe([_member.Person.Id]);
        (await FindAsync("education.school", "宝山一中", Recorded.Current - 1)).ShouldBeEmpty();
        (await FindAsync("education.school", "宝山一中", before)).ShouldBe([_member.Person.Id]);
    }

    [Fact]
    public async Task An_ended_row_is_kept_and_needs_a_reason()
    {
        await WorldAsync();
        var row = School("宝山一中");
        await AddAsync(row);
        (await EndAsync(row with { Version = 1 }, null)).Findings.ShouldHaveSingleItem().Field.ShouldBe("Reason");
        (await EndAsync(row with { Version = 1 }, "重复")).IsOk.ShouldBeTrue();
        (await FindAsync("education.school", "宝山一中", Recorded.Current - 1)).ShouldBeEmpty();
        (await Read(db => db.Set<InfoValue>().CountAsync(v => v.Value == "宝山一中"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_stale_form_is_a_conflict_and_the_same_row_twice_is_refused()
    {
        await WorldAsync();
        await AddAsync(School("宝山一中"));
        (await AddAsync(School("宝山二中"))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await AddAsync(School("宝山一中", version: 1))).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("SET-SAME");
    }

    [Fact]
    public async Task A_set_of_one_row_takes_no_second()
    {
        await WorldAsync();
        await AddAsync(Row("contact", new() { ["phone"] = "13800138000" }));
        (await AddAsync(Row("contact", new() { ["phone"] = "13800138001" }, version: 1))).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("SET-ONE-ROW");
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_at_its_field_all_at_once()
    {
        await WorldAsync();
        var refused = await AddAsync(Row("education", new() { ["level"] = "99", ["from"] = "2008-09", ["to"] = "2005-07" }));
        refused.Findings.Select(f => f.Field).ShouldBe(["Values[level]", "Values[school]", "Values[to]"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_protected_value_stands_in_no_event_and_no_row_of_the_net()
    {
        await WorldAsync();
        await AddAsync(Row("contact", new() { ["phone"] = "13800138000" }));
        (await ChangeAsync(Row("contact", new() { ["phone"] = "13900139000" }, await RowKeyAsync("contact"), 1))).IsOk.ShouldBeTrue();
        var events = await Read(db => db.BusinessEvents.Select(e => e.Summary + e.Detail).ToListAsync());
        var net = await Read(db => db.Set<ChangeRow>().Select(r => r.Data).ToListAsync());
        events.Concat(net).ShouldAllBe(text => !text.Contains("13800138000") && !text.Contains("13900139000"));
        events.Last().ShouldContain("手机号码");
        events.Last().ShouldContain("changed");
        var history = await HistoryAsync("contact");
        history.ShouldAllBe(line => line.Before == null && line.After == null);
        history.Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_history_names_who_changed_what_from_what_to_what()
    {
        await WorldAsync();
        var row = School("宝山一中");
        await AddAsync(row);
        await ChangeAsync(School("宝山二中", row.RowKey, 1), "毕业证核对");
        var line = (await HistoryAsync("education"))[0];
        (line.Field.Key, line.Before, line.After, line.Reason).ShouldBe(("school", "宝山一中", "宝山二中", "毕业证核对"));
        line.Who.ShouldContain("测试");
    }

    [Fact]
    public async Task A_branch_writes_the_contact_and_not_the_education()
    {
        await WorldAsync();
        var branch = Manager(_branch);
        (await AddAsync(Row("contact", new() { ["phone"] = "13800138000" }), branch)).IsOk.ShouldBeTrue();
        (await AddAsync(School("宝山一中", version: 1), branch)).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await AddAsync(School("宝山一中", version: 1), Manager(_township))).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task Out_of_scope_there_is_no_such_member_and_a_reader_is_forbidden()
    {
        await WorldAsync();
        (await AddAsync(Row("contact", new() { ["phone"] = "13800138000" }), Manager(_other))).Kind.ShouldBe(OutcomeKind.NotFound);
        var reader = Manager(_branch) with { Actor = new Actor(7, "某人", "党总支", new HashSet<string> { Permission.ViewMembers }) };
        (await AddAsync(Row("contact", new() { ["phone"] = "13800138000" }), reader)).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await AddAsync(Row("nothing", []))).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    [Fact]
    public async Task A_row_of_somebody_else_is_not_there()
    {
        await WorldAsync();
        var row = School("宝山一中");
        await AddAsync(row);
        var second = await World.MemberAsync(_branch, name: "李敏");
        (await ChangeAsync(row with { PersonKey = second.Person.PublicId })).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("SET-GONE");
    }

    private async Task WorldAsync()
    {
        var district = await World.DistrictAsync();
        _township = await World.TownshipAsync(district);
        _branch = await World.BranchAsync(_township, "甲支部");
        _other = await World.BranchAsync(_township, "乙支部");
        _member = await World.MemberAsync(_branch, name: "张秀英");
    }

    private CommandContext Manager(Organisation organisation, string? reason = null)
        => Department(reason) with { Scope = OrgScope.Of(organisation.Path), Actor = new Actor(organisation.Id, "书记", "支部书记", new HashSet<string> { Permission.ManageMembers }) };

    private SaveSetRow School(string school, Guid? key = null, int version = 0)
        => Row("education", new() { ["level"] = "60", ["school"] = school }, key, version);

    private SaveSetRow Row(string set, Dictionary<string, string?> values, Guid? key = null, int version = 0)
        => new(_member.Person.PublicId, version, set, key ?? Guid.CreateVersion7(), values);

    private Task<Outcome<Guid>> AddAsync(SaveSetRow row, CommandContext? context = null)
        => With((MemberSetService s) => s.AddAsync(row, context ?? Department()));

    private Task<Outcome<Guid>> ChangeAsync(SaveSetRow row, string? reason = null)
        => With((MemberSetService s) => s.ChangeAsync(row, Department(reason)));

    private Task<Outcome<Guid>> EndAsync(SaveSetRow row, string? reason)
        => With((MemberSetService s) => s.EndAsync(row, Department(reason)));

    private Task<Guid> RowKeyAsync(string set) => Read(db => db.Set<InfoRow>().Where(r => r.SetKey == set).Select(r => r.Key).FirstAsync());

    private Task<long> NumberAsync() => Read(db => db.Set<RecordingCounter>().Select(c => c.Value).SingleAsync());

    // The form of a condition of the condition builder.
    private Task<List<int>> FindAsync(string field, string value, long knownAt) => Read(db => db.People
        .Where(p => db.Set<InfoValue>().Any(v => v.PersonId == p.Id && v.Field == field && v.Value == value && v.RecordedNo <= knownAt && knownAt < v.SupersededNo))
        .Select(p => p.Id).ToListAsync());

    private Task<IReadOnlyList<SetHistoryLine>> HistoryAsync(string set)
        => With((MemberSetQueries q) => q.HistoryAsync(_member.Person.PublicId, InfoSets.Find(set)!));
}
