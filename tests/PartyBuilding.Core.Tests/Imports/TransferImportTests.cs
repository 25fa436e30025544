using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Transfers;
using PartyBuilding.Testing;
using Shouldly;
using Xunit;
using Columns = PartyBuilding.Core.Imports.TransferColumns;

namespace PartyBuilding.Core.Tests.Imports;

public sealed class TransferImportTests : ImportTest
{
    private readonly Dictionary<string, WorldMember> _people = new(StringComparer.Ordinal);
    private Organisation _district = null!;
    private Organisation _sender = null!;
    private Organisation _receiver = null!;
    private Organisation _a1 = null!;
    private Organisation _a2 = null!;
    private Organisation _b1 = null!;

    [Fact]
    public async Task Each_row_asks_for_a_transfer_with_what_its_cells_say()
    {
        await SetUpAsync();
        var record = await CheckAsync(
            ImportKind.Transfers, _district,
            [
                Line("张一", to: "乙镇党委", reason: "外出务工经商", circumstance: "毕业生，未落实单位", tie: "父母居住地", dues: "2026年6月", contact: "56780001"),
                Line("李二", to: "甲二支部"), Line("王三", outside: "浙江省某镇党委", dues: "202605"), Line("赵四", to: "乙一支部"),
            ],
            ImportWay.Application);
        (record.Row.Kind, record.Row.Way, record.Row.NewRows, record.FaultCount).ShouldBe((ImportKind.Transfers, ImportWay.Application, 4, 0), Told(record));
        (await Read(db => db.Set<TransferCase>().CountAsync())).ShouldBe(0);

        var done = await WriteAsync(record);
        (done.Row.Status, done.Row.NewRows).ShouldBe((ImportStatus.Done, 4), Told(done));
        var cases = await Read(db => db.Set<TransferCase>().Include(t => t.Person).OrderBy(t => t.Id).ToListAsync());
        cases.Select(t => (t.Person!.Name, t.Kind, t.Status)).ShouldBe(
        [
            ("张一", TransferKind.Across, TransferStatus.Applied), ("李二", TransferKind.Internal, TransferStatus.Done),
            ("王三", TransferKind.Out, TransferStatus.Applied), ("赵四", TransferKind.Across, TransferStatus.Applied),
        ]);
        var first = cases[0];
        (first.ToCommitteeId, first.ToBranchId, first.Reason, first.Circumstance, first.Tie, first.DuesPaidTo, first.Contact).ShouldBe(
            (_receiver.Id, null, TransferReason.WorkElsewhere, TransferCircumstance.GraduateUnemployed, DestinationTie.ParentsResidence, 202606, "56780001"));
        (cases[2].OutsideName, cases[2].DuesPaidTo, cases[3].ToBranchId).ShouldBe(("浙江省某镇党委", 202605, _b1.Id));
        (await WhereAsync("张一"), await WhereAsync("李二")).ShouldBe((_a1.Id, _a2.Id));
        (await With((AuditVerifier v) => v.VerifyAsync())).IsWhole.ShouldBeTrue();
    }

    [Fact]
    public async Task Every_planted_fault_of_applications_is_told_at_once_at_its_cell()
    {
        await SetUpAsync();
        await World.MemberAsync(_a1, name: "同名");
        await World.MemberAsync(_a1, name: "同名");
        await WriteAsync(await CheckAsync(ImportKind.Transfers, _district, [Line("赵四", to: "乙一支部")], ImportWay.Application));
        var record = await CheckAsync(
            ImportKind.Transfers, _district,
            [
                Line("没有的人", to: "乙镇党委"),
                Line("同名", to: "乙镇党委"),
                Line("张一", to: "甲一支部"),
                Line("李二", to: "乙镇党委"),
                Line("李二", outside: "浙江省某镇党委"),
                Line("赵四", outside: "浙江省某镇党委"),
                Line("王三", to: "甲街道党工委", reason: "想走", dues: "202613", tie: "熟人"),
                Line("钱五"),
                Line("孙六", to: "乙镇党委", outside: "浙江省某镇党委"),
                Line("周七", to: "没有这个党委"),
                Line("吴八", from: "没有这个支部", to: "乙镇党委"),
                Line("乙人", to: "乙镇党委"),
                Line("郑九", to: "乙镇党委", circumstance: "毕业生，未落实单位", tie: "原单位", dues: "2026.1.x"),
                Line("冯十", to: "乙镇党委", idNumber: "310113196005011234"),
                Line(null, to: "乙镇党委"),
            ],
            ImportWay.Application);
        record.Faults.Where(f => f.Rejects).Select(f => (f.Row, f.Field, f.Code)).Order().ToList().ShouldBe(
            [
                (2, Columns.Name, "TRF-PERSON"),
                (3, Columns.Name, "IMP-PERSON-TWICE"),
                (4, Columns.To, "TRF-SAME"),
                (6, Columns.Name, "TRF-TWICE"),
                (7, Columns.Name, "TRF-OPEN"),
                (8, Columns.DuesPaidTo, "TRF-DUES"),
                (8, Columns.Reason, "IMP-WORD"),
                (8, Columns.Tie, "IMP-WORD"),
                (8, Columns.To, "TRF-SAME"),
                (9, Columns.To, "IMP-REQUIRED"),
                (10, Columns.Outside, "TRF-DESTINATION"),
                (11, Columns.To, "TRF-DESTINATION"),
                (12, Columns.From, "MEM-BRANCH-SCOPE"),
                (13, Columns.Name, "TRF-PERSON"),
                (14, Columns.DuesPaidTo, "TRF-DUES"),
                (14, Columns.Tie, "TRF-DEST-GRADUATE"),
                (15, Columns.IdNumber, "ID-FORM"),
                (16, Columns.Name, "IMP-REQUIRED"),
            ],
            Told(record));
        (record.Row.NewRows, record.Row.RejectedRows).ShouldBe((1, 14));
        record.Faults.ShouldAllBe(f => f.Reason.Length > 4 && f.Suggestion.Length > 3);
        record.Faults.Single(f => f.Row == 13).Suggestion.ShouldContain("乙一支部");
        record.Faults.Single(f => f.Row == 15).Value.ShouldBe("310***************");

        // Refused in a usual rule (transfers.rule.json TRF-DEST-GRADUATE); with a reason it goes.
        var reasoned = await CheckAsync(
            ImportKind.Transfers, _district, [Line("郑九", to: "乙镇党委", circumstance: "毕业生，未落实单位", tie: "原单位", note: "原单位同意接收")], ImportWay.Application);
        reasoned.Row.NewRows.ShouldBe(1, Told(reasoned));
        await WriteAsync(reasoned);
        (await Read(db => db.BusinessEvents.Where(e => e.Kind == "transfer.requested").OrderBy(e => e.Id).Select(e => e.Reason).LastAsync()))!.ShouldStartWith("原单位同意接收");
    }

    [Fact]
    public async Task Good_rows_go_and_all_or_nothing_writes_none()
    {
        await SetUpAsync();
        Dictionary<string, object?>[] rows = [Line("张一", to: "乙镇党委"), Line("没有的人", to: "乙镇党委")];
        var record = await CheckAsync(ImportKind.Transfers, _district, rows, ImportWay.Application);
        (await With((ImportService s) => s.DecideAsync(new DecideImport(record.Row.Key, record.Version, true), Department()))).IsOk.ShouldBeFalse();
        var done = await WriteAsync(record, allOrNothing: false);
        (done.Row.NewRows, done.Row.RejectedRows).ShouldBe((1, 1), Told(done));

        // Somebody was quicker between check and writing: then nothing is written.
        var late = await CheckAsync(ImportKind.Transfers, _district, [Line("李二", to: "乙镇党委"), Line("王三", to: "乙镇党委")], ImportWay.Application);
        (await With((TransferRequestService s) => s.RequestAsync(
            new RequestTransfer { Key = Guid.NewGuid(), PersonKeys = [_people["王三"].Person.PublicId], OutsideName = "外省某党委" }, Department()))).IsOk.ShouldBeTrue();
        (await WriteAsync(late)).Row.Status.ShouldBe(ImportStatus.Refused);
        (await Read(db => db.Set<TransferCase>().Select(t => t.Person!.Name).Order().ToListAsync())).ShouldBe(["张一", "王三"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_same_applications_a_second_time_are_all_known()
    {
        await SetUpAsync();
        Dictionary<string, object?>[] rows = [Line("张一", to: "乙镇党委"), Line("李二", to: "甲二支部"), Line("王三", outside: "浙江省某镇党委"), Line("赵四", to: "乙一支部")];
        await WriteAsync(await CheckAsync(ImportKind.Transfers, _district, rows, ImportWay.Application));
        var again = await CheckAsync(ImportKind.Transfers, _district, rows, ImportWay.Application);
        (again.Row.SameRows, again.Row.NewRows, again.FaultCount).ShouldBe((4, 0, 0), Told(again));
        await WriteAsync(again);
        (await Read(db => db.Set<TransferCase>().CountAsync())).ShouldBe(4);

        var other = await CheckAsync(ImportKind.Transfers, _district, [Line("张一", to: "乙镇党委", reason: "参军")], ImportWay.Application);
        (other.Row.SameRows, other.Faults.Single().Code, other.Faults.Single().Rejects).ShouldBe((1, "IMP-TRANSFER-DIFFERS", false));
    }

    [Fact]
    public async Task Applications_are_withdrawn_by_the_undo_unless_one_has_gone_further()
    {
        await SetUpAsync();
        Dictionary<string, object?>[] rows = [Line("张一", to: "乙镇党委", dues: "202606"), Line("李二", to: "甲二支部"), Line("王三", outside: "浙江省某镇党委")];
        var done = await WriteAsync(await CheckAsync(ImportKind.Transfers, _district, rows, ImportWay.Application));
        (await UndoAsync(done)).ShouldBeEmpty();
        (await Read(db => db.Set<TransferCase>().OrderBy(t => t.Id).Select(t => t.Status).ToListAsync()))
            .ShouldBe([TransferStatus.Withdrawn, TransferStatus.Undone, TransferStatus.Withdrawn]);
        (await WhereAsync("李二")).ShouldBe(_a1.Id);
        (await FindAsync(done.Row.Key)).Row.Status.ShouldBe(ImportStatus.Undone);

        var second = await WriteAsync(await CheckAsync(ImportKind.Transfers, _district, rows, ImportWay.Application));
        second.Row.NewRows.ShouldBe(3, Told(second));
        var gone = await Read(db => db.Set<TransferCase>().OrderByDescending(t => t.Id).FirstAsync(t => t.Kind == TransferKind.Out));
        (await With((TransferApprovalService s) => s.ConsentAsync(
            new ConsentToTransfer(gone.PublicId, gone.Version), new(Department().Actor, Core.Access.OrgScope.Of(_sender.Path), Clock.UtcNow())))).IsOk.ShouldBeTrue();
        (await UndoAsync(second)).ShouldBe(["IMP-UNDO-CHANGED"]);
        (await Read(db => db.Set<TransferCase>().CountAsync(t => t.Status == TransferStatus.Applied))).ShouldBe(1);
        (await WhereAsync("李二")).ShouldBe(_a2.Id);
    }

    [Fact]
    public async Task Transfers_on_paper_are_written_down_with_their_day_and_taken_back()
    {
        await SetUpAsync();
        Dictionary<string, object?>[] rows =
        [
            Line("张一", to: "乙一支部", on: "2026-05-06", letter: "2026-12", group: "第一党小组"), Line("李二", to: "甲二支部", on: "2026-05-07"),
            Line("王三", outside: "浙江省某镇党委", on: "2026-05-08", letter: "沪2026-7"),
        ];
        var done = await WriteAsync(await CheckAsync(ImportKind.Transfers, _district, rows, ImportWay.OnPaper));
        (done.Row.Status, done.Row.Way, done.Row.NewRows, done.FaultCount).ShouldBe((ImportStatus.Done, ImportWay.OnPaper, 3, 0), Told(done));
        (await WhereAsync("张一"), await WhereAsync("李二"), await WhereAsync("王三")).ShouldBe((_b1.Id, _a2.Id, null));
        var legs = await Read(db => db.Postings.Where(p => p.Kind == PostingKind.TransferredOut).OrderBy(p => p.EffectiveOn).ToListAsync());
        legs.Select(p => (p.EffectiveOn.Day, p.CounterpartId, p.OutsideName)).ShouldBe([(6, _b1.Id, null), (7, _a2.Id, null), (8, null, "浙江省某镇党委")]);
        (await Read(db => db.Set<TransferCase>().CountAsync())).ShouldBe(0);

        var again = await CheckAsync(ImportKind.Transfers, _district, rows, ImportWay.OnPaper);
        (again.Row.SameRows, again.Row.NewRows, again.FaultCount).ShouldBe((3, 0, 0), Told(again));

        (await UndoAsync(done)).ShouldBeEmpty();
        (await WhereAsync("张一"), await WhereAsync("李二"), await WhereAsync("王三")).ShouldBe((_a1.Id, _a1.Id, _a1.Id));
        (await Read(db => db.Postings.CountAsync(p => p.Kind == PostingKind.TransferredOut && p.SupersededNo == Recorded.Current))).ShouldBe(0);
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "member.transfer-undone"))).ShouldBe(3);
        (await With((LedgerCache c) => c.RebuildAsync())).ShouldBe(0);
        (await With((AuditVerifier v) => v.VerifyAsync())).IsWhole.ShouldBeTrue();

        var second = await WriteAsync(await CheckAsync(ImportKind.Transfers, _district, rows, ImportWay.OnPaper));
        second.Row.NewRows.ShouldBe(3, Told(second));
        await World.SubmittedAsync(_a2, 202607);
        (await UndoAsync(second)).ShouldBe(["MEM-UNDO-REPORTED"]);
        (await WhereAsync("张一")).ShouldBe(_b1.Id);
    }

    [Fact]
    public async Task Every_planted_fault_of_transfers_on_paper_is_told_at_once_at_its_cell()
    {
        await SetUpAsync();
        await WriteAsync(await CheckAsync(ImportKind.Transfers, _district, [Line("赵四", to: "乙一支部")], ImportWay.Application));
        var record = await CheckAsync(
            ImportKind.Transfers, _district,
            [
                Line("张一", to: "乙一支部", on: "2026-05-06"),
                Line("李二", to: "甲二支部"),
                Line("王三", to: "乙镇党委", on: "2026-05-06", letter: "1"),
                Line("赵四", to: "乙一支部", on: "2026-05-06", letter: "2"),
                Line("钱五", outside: "浙江省某镇党委", on: "2026-09-01"),
                Line("孙六", to: "甲二支部", on: "2026-05", letter: "3"),
                Line("周七", to: "甲二支部", on: "2019-05-06"),
                Line("吴八", to: "乙一支部"),
                Line("郑九", to: "甲二支部", on: "2026-05-06", reason: "学习", dues: "202606"),
            ],
            ImportWay.OnPaper);
        record.Faults.Where(f => f.Rejects).Select(f => (f.Row, f.Field, f.Code)).Order().ToList().ShouldBe(
            [
                (2, Columns.LetterNumber, "MEM-PAPER-LETTER"),
                (3, Columns.EffectiveOn, "IMP-REQUIRED"),
                (4, Columns.To, "TRF-BRANCH"),
                (5, Columns.Name, "TRF-OPEN"),
                (6, Columns.EffectiveOn, "DATE-FUTURE"),
                (6, Columns.LetterNumber, "MEM-PAPER-LETTER"),
                (7, Columns.EffectiveOn, "IMP-DATE"),
                (8, Columns.EffectiveOn, "MEM-LEFT-AFTER-JOINED"),
                (8, Columns.To, "MEM-BRANCH-FOUNDED"),
                (9, Columns.EffectiveOn, "IMP-REQUIRED"),
                (9, Columns.LetterNumber, "MEM-PAPER-LETTER"),
            ],
            Told(record));
        record.Faults.Where(f => !f.Rejects).Select(f => (f.Row, f.Field, f.Code)).ShouldBe([(10, Columns.Reason, "IMP-TRANSFER-UNUSED")]);
        record.Row.NewRows.ShouldBe(1);
    }

    [Fact]
    public async Task A_sheet_with_neither_destination_column_waits_for_its_columns()
    {
        await SetUpAsync();
        SheetKinds.Of(ImportKind.Transfers).Missing(new Dictionary<string, int> { [Columns.Name] = 0, [Columns.From] = 1 }).ShouldBe(["转往或区外单位"]);
        SheetKinds.Of(ImportKind.Transfers).Missing(new Dictionary<string, int> { [Columns.Name] = 0, [Columns.From] = 1, [Columns.Outside] = 2 }).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_of_two_of_a_name_is_told_by_the_record_key_and_the_other_stays()
    {
        await SetUpAsync();
        var one = await World.MemberAsync(_a1, name: "同名");
        var other = await World.MemberAsync(_a1, name: "同名");
        var rows = new[] { Line("同名", to: "甲二支部", on: "2026-05-06", record: one.Person.PublicId.ToString("D")) };
        await WriteAsync(await CheckAsync(ImportKind.Transfers, _district, rows, ImportWay.OnPaper));
        (await WhereAsync(one.Person.Id), await WhereAsync(other.Person.Id)).ShouldBe((_a2.Id, _a1.Id));
        (await CheckAsync(ImportKind.Transfers, _district, rows, ImportWay.OnPaper)).Row.SameRows.ShouldBe(1);

        // Without the key the row might mean either of them.
        var unclear = await CheckAsync(ImportKind.Transfers, _district, [Line("同名", to: "甲二支部", on: "2026-05-06")], ImportWay.OnPaper);
        unclear.Faults.Select(f => f.Code).ShouldBe(["IMP-PERSON-TWICE"]);
        var wrong = await CheckAsync(ImportKind.Transfers, _district, [Line("张一", to: "甲二支部", on: "2026-05-06", record: other.Person.PublicId.ToString("D"))], ImportWay.OnPaper);
        wrong.Faults.Select(f => f.Code).ShouldBe(["IMP-PERSON-NAME"]);
    }

    private static Dictionary<string, object?> Line(
        string? name, string? to = null, string? outside = null, string from = "甲一支部", string? reason = null, string? circumstance = null, string? tie = null,
        string? dues = null, string? contact = null, string? on = null, string? letter = null, string? group = null, string? note = null, string? idNumber = null,
        string? record = null) => Row(
        (Columns.Name, name), (Columns.IdNumber, idNumber), (Columns.From, from), (Columns.To, to), (Columns.Outside, outside), (Columns.Reason, reason),
        (Columns.Circumstance, circumstance), (Columns.Tie, tie), (Columns.DuesPaidTo, dues), (Columns.Contact, contact), (Columns.EffectiveOn, on),
        (Columns.LetterNumber, letter), (Columns.PartyGroup, group), (Columns.Note, note), (Columns.Record, record));

    private async Task SetUpAsync()
    {
        _district = await World.DistrictAsync();
        _sender = await World.TownshipAsync(_district, "甲街道党工委");
        _receiver = await World.TownshipAsync(_district, "乙镇党委");
        (_a1, _a2, _b1) = (await World.BranchAsync(_sender, "甲一支部"), await World.BranchAsync(_sender, "甲二支部"), await World.BranchAsync(_receiver, "乙一支部"));
        foreach (var name in new[] { "张一", "李二", "王三", "赵四", "钱五", "孙六", "周七", "吴八", "郑九", "冯十" })
            _people[name] = await World.MemberAsync(_a1, name: name);
        await World.MemberAsync(_b1, name: "乙人");
    }

    private Task<int?> WhereAsync(string name) => WhereAsync(_people[name].Person.Id);

    private Task<int?> WhereAsync(int person) => Read(db => db.MembershipSpells.Where(s => s.PersonId == person).Select(s => s.BranchId).SingleAsync());
}
