using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;
using Shouldly;
using Xunit;
using Columns = PartyBuilding.Core.Imports.CommitteeColumns;

namespace PartyBuilding.Core.Tests.Imports;

public sealed class CommitteeImportTests : ImportTest
{
    private Organisation _district = null!;
    private Organisation _branch = null!;
    private readonly Dictionary<string, WorldMember> _people = new(StringComparer.Ordinal);

    [Fact]
    public async Task Terms_and_posts_are_written_down_each_step_on_its_day()
    {
        await SetUpAsync();
        var record = await CheckAsync(ImportKind.Committees, _district,
        [
            Post("张一", "书记", from: "2024-05-01", replied: "2024-05-10", reply: "宝委组〔2024〕1号", ended: "2025-03-01"),
            Post("李二", "副书记", years: null),
            Post("王三", "组织委员", years: null, duty: "兼管宣传"),
            Post("赵四", "书记", years: null, from: "2025-03-01", replied: "2025-03-05", reply: "宝委组〔2025〕2号"),
            Post("王三", "书记", starts: "2021-04-01", years: "3"),
        ]);
        (record.Row.Kind, record.Row.NewRows, record.Row.RejectedRows).ShouldBe((ImportKind.Committees, 5, 0), Told(record));
        (await Read(db => db.Set<CommitteeTerm>().CountAsync())).ShouldBe(0);
        var done = await WriteAsync(record);
        (done.Row.Status, done.Row.NewRows).ShouldBe((ImportStatus.Done, 5), Told(done));

        var committee = (await With((CommitteeQueries q) => q.OfOrganisationAsync(_branch.PublicId, Department().Scope)))!;
        committee.Past.Single().EndedOn.ShouldBe(new DateOnly(2024, 5, 1));
        committee.Running!.DueOn.ShouldBe(new DateOnly(2027, 5, 1));
        committee.Running.Members.Select(m => (m.Name, m.Post, m.From, m.To, m.RepliedOn)).ShouldBe(
        [
            ("张一", CommitteePostKind.Secretary, new DateOnly(2024, 5, 1), new DateOnly(2025, 3, 1), new DateOnly(2024, 5, 10)),
            ("赵四", CommitteePostKind.Secretary, new DateOnly(2025, 3, 1), Recorded.Open, new DateOnly(2025, 3, 5)),
            ("李二", CommitteePostKind.DeputySecretary, new DateOnly(2024, 5, 1), Recorded.Open, null),
            ("王三", CommitteePostKind.Organisation, new DateOnly(2024, 5, 1), Recorded.Open, null),
        ], ignoreOrder: true);
        (await With((AuditVerifier v) => v.VerifyAsync())).IsWhole.ShouldBeTrue();
    }

    [Fact]
    public async Task Every_planted_fault_is_told_and_spoils_its_term_only()
    {
        await SetUpAsync();
        var second = await World.BranchAsync(_branch.Parent ?? await ParentAsync(), "第二党支部");
        await World.MemberAsync(second, name: "同名");
        await World.MemberAsync(second, name: "同名");
        await World.MemberAsync(second, name: "外人");
        await World.MemberAsync(_branch, name: "预备", standing: MemberStanding.Probationary);
        var work = await Read(db => db.Organisations.SingleAsync(o => o.Kind == OrganisationKind.WorkCommittee));
        var record = await CheckAsync(ImportKind.Committees, _district,
        [
            Post("张一", "书记", starts: "2018-01-01"),
            Post("张一", "书记", starts: "2020-01-01", years: null),
            Post("张一", "主任", starts: "2021-01-01"),
            Post("没有的人", "书记", starts: "2022-01-01"),
            Post("同名", "书记", organisation: second.Code, starts: "2022-01-01"),
            Post("张一", "委员", starts: "2023-01-01"),
            Post("张一", "书记", starts: "2023-02-01"),
            Post("李二", "书记", starts: "2023-02-01", years: null),
            Post("张一", "书记", starts: "2023-03-01"),
            Post("李二", "委员", starts: "2023-03-01", years: "5"),
            Post("张一", "书记", organisation: work.Code, starts: "2023-01-01"),
            Post("张一", "书记", organisation: "没有这个支部"),
            Post("张一", "书记", starts: "2024-05-01", years: "7"),
            Post("预备", "委员", starts: "2024-05-01", years: null),
            Post("外人", "委员", starts: "2024-05-01", years: null),
            Post("李二", "副书记", starts: "2024-05-01", years: null, from: "2024-06-01"),
        ]);
        record.Faults.Where(f => f.Rejects).Select(f => (f.Row, f.Field, f.Code)).Order().ToList().ShouldBe(
        [
            (2, Columns.StartsOn, "COM-DATE-ORDER"),
            (3, Columns.Years, "IMP-REQUIRED"),
            (4, Columns.Post, "IMP-WORD"),
            (5, Columns.Name, "COM-PERSON"),
            (6, Columns.Name, "IMP-PERSON-TWICE"),
            (7, Columns.Post, "COM-NO-SECRETARY"),
            (8, Columns.Post, "COM-TWO-SECRETARIES"),
            (9, Columns.StartsOn, "IMP-TERM-ROW"),
            (10, Columns.StartsOn, "IMP-TERM-ROW"),
            (11, Columns.Years, "IMP-TERM-DIFFERS"),
            (12, Columns.StartsOn, "COM-NO-TERM"),
            (13, Columns.Organisation, "COM-ORGANISATION"),
            (14, Columns.StartsOn, "IMP-TERM-ROW"),
            (15, Columns.StartsOn, "IMP-TERM-ROW"),
            (16, Columns.StartsOn, "IMP-TERM-ROW"),
            (17, Columns.Reply, "COM-DOCUMENT"),
        ], Told(record));
        record.Faults.ShouldAllBe(f => f.Reason.Length > 4 && f.Suggestion.Length > 3);

        // What the rules would refuse in a decision is noted of a recorded fact (committees.rule.json TERM-YEARS, COM-FULL-MEMBER, COM-OWN-MEMBER).
        var sound = await CheckAsync(ImportKind.Committees, _district,
        [
            Post("张一", "书记", years: "7"), Post("预备", "委员", years: null), Post("外人", "委员", years: null),
        ]);
        sound.Faults.Select(f => (f.Row, f.Field, f.Code, f.Rejects)).ShouldBe(
            [(2, Columns.Years, "TERM-YEARS", false), (3, Columns.Name, "COM-FULL-MEMBER", false), (4, Columns.Name, "COM-OWN-MEMBER", false)], ignoreOrder: true, Told(sound));
        sound.Row.NewRows.ShouldBe(3);
    }

    [Fact]
    public async Task The_same_sheet_a_second_time_is_all_the_same_and_later_steps_are_offered()
    {
        await SetUpAsync();
        Dictionary<string, object?>[] rows = [Post("张一", "书记"), Post("李二", "组织委员", years: null)];
        await WriteAsync(await CheckAsync(ImportKind.Committees, _district, rows));
        var again = await CheckAsync(ImportKind.Committees, _district, rows);
        (again.Row.SameRows, again.Row.NewRows, again.Row.ChangedRows, again.FaultCount).ShouldBe((2, 0, 0, 0), Told(again));

        var later = await CheckAsync(ImportKind.Committees, _district,
        [
            Post("张一", "书记", replied: "2024-05-20", reply: "宝委组〔2024〕9号"), Post("李二", "组织委员", years: null, ended: "2025-01-01"),
            Post("王三", "组织委员", years: null, from: "2025-01-02", reply: "增补纪要"),
        ]);
        later.Choices.Select(c => (c.Row, c.Field, c.Before, c.Take)).ShouldBe([(2, Columns.RepliedOn, "", true), (3, Columns.EndedOn, "在任", false)], Told(later));
        var done = await WriteAsync(later, every: true);
        (done.Row.NewRows, done.Row.ChangedRows).ShouldBe((1, 3), Told(done));
        var running = (await With((CommitteeQueries q) => q.OfOrganisationAsync(_branch.PublicId, Department().Scope)))!.Running!;
        running.Members.Count(m => m.To == Recorded.Open).ShouldBe(2);
        running.Members.Single(m => m.Name == "张一").Reply.ShouldBe("宝委组〔2024〕9号");
        (await UndoAsync(done)).ShouldBe(["IMP-UNDO-CORRECTED"]);
    }

    [Fact]
    public async Task An_import_of_committees_is_undone_while_nothing_has_happened_to_them()
    {
        await SetUpAsync();
        Dictionary<string, object?>[] rows = [Post("张一", "书记"), Post("李二", "组织委员", years: null)];
        var done = await WriteAsync(await CheckAsync(ImportKind.Committees, _district, rows));
        (await UndoAsync(done)).ShouldBeEmpty();
        var committee = (await With((CommitteeQueries q) => q.OfOrganisationAsync(_branch.PublicId, Department().Scope)))!;
        (committee.Running, committee.Past.Count).ShouldBe((null, 0));
        (await With((CommitteeQueries q) => q.OfPersonAsync(_people["张一"].Person.PublicId))).ShouldBeEmpty();

        var second = await WriteAsync(await CheckAsync(ImportKind.Committees, _district, rows));
        second.Row.NewRows.ShouldBe(2, Told(second));
        var running = (await With((CommitteeQueries q) => q.OfOrganisationAsync(_branch.PublicId, Department().Scope)))!.Running!;
        (await With((CommitteePostService s) => s.EndAsync(new EndPost(_branch.PublicId, running.Version, running.Members[1].Key, new DateOnly(2026, 6, 1)), Department("调离")))).IsOk.ShouldBeTrue();
        (await UndoAsync(second)).ShouldBe(["IMP-UNDO-CHANGED"]);
    }

    private static Dictionary<string, object?> Post(
        string name, string post, string organisation = "第一党支部", string starts = "2024-05-01", string? years = "3", string? from = null, string? replied = null,
        string? reply = null, string? ended = null, string? duty = null) => Row(
        (Columns.Organisation, organisation), (Columns.StartsOn, starts), (Columns.Years, years), (Columns.Name, name), (Columns.Post, post), (Columns.Duty, duty),
        (Columns.From, from), (Columns.RepliedOn, replied), (Columns.Reply, reply), (Columns.EndedOn, ended));

    private async Task SetUpAsync()
    {
        _district = await World.DistrictAsync();
        _branch = await World.BranchAsync(await World.TownshipAsync(_district));
        foreach (var name in new[] { "张一", "李二", "王三", "赵四" })
            _people[name] = await World.MemberAsync(_branch, name: name);
    }

    private Task<Organisation> ParentAsync() => Read(db => db.Organisations.SingleAsync(o => o.Id == _branch.ParentId));
}
