using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Testing;
using Columns = PartyBuilding.Core.Imports.DuesPaymentColumns;

namespace PartyBuilding.Core.Tests.Imports;

/// <summary>Two branches of one town and one of another; everybody owes ten yuan a month. Today is 5 July 2026.</summary>
public sealed class DuesImportTests : ImportTest
{
    private static readonly Month July = new(202607);
    private readonly Dictionary<string, WorldMember> _people = new(StringComparer.Ordinal);
    private Organisation _district = null!;
    private Organisation _town = null!;
    private Organisation _branch = null!;
    private Organisation _other = null!;

    [Fact]
    public async Task Each_row_enters_a_payment_in_the_month_it_was_received()
    {
        await SetUpAsync();
        var record = await CheckAsync(
            ImportKind.DuesPayments, _district,
            [
                Line("张一", amount: 10d), Line("李二", amount: "￥4.5元"), Line("王三", paidBy: "张一"), Line("赵四", month: "2026年6月"), Line("张一", month: "2026-08"),
                Line("乙人", branch: "乙一支部", on: new DateTime(2026, 7, 2)),
            ]);
        (record.Row.Kind, record.Row.Way, record.Row.NewRows, record.FaultCount).ShouldBe((ImportKind.DuesPayments, ImportWay.Recorded, 6, 0), Told(record));
        (await PaymentsAsync()).ShouldBeEmpty();

        var done = await WriteAsync(record);
        (done.Row.Status, done.Row.NewRows).ShouldBe((ImportStatus.Done, 6), Told(done));
        var payments = await PaymentsAsync();
        payments.Select(p => (p.Person!.Name, p.Kind, p.AmountFen, p.Month, p.ForMonth, p.Voucher)).ShouldBe(
        [
            ("张一", DuesPaymentKind.Current, 1000, 202607, 202607, "收据1"), ("李二", DuesPaymentKind.Current, 450, 202607, 202607, "收据1"),
            ("王三", DuesPaymentKind.OnBehalf, 1000, 202607, 202607, "收据1"), ("赵四", DuesPaymentKind.Supplementary, 1000, 202607, 202606, "收据1"),
            ("张一", DuesPaymentKind.Advance, 1000, 202607, 202608, "收据1"), ("乙人", DuesPaymentKind.Current, 1000, 202607, 202607, "收据1"),
        ]);
        payments[2].PaidById.ShouldBe(_people["张一"].Person.Id);
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "dues.payment-entered"))).ShouldBe(2);
        (await With((AuditVerifier v) => v.VerifyAsync())).IsWhole.ShouldBeTrue();
        var counts = await With((LedgerCounter c) => c.CountAsync(LedgerPoint.Today(July), [_branch.Id]));
        counts[_branch.Id, "dues.paid"].ShouldBe(4450);
    }

    [Fact]
    public async Task A_form_that_was_open_during_the_import_is_stale()
    {
        await SetUpAsync();
        var sheet = await Read(db => db.Set<DuesSheet>().SingleAsync(s => s.OrganisationId == _branch.Id));
        await WriteAsync(await CheckAsync(ImportKind.DuesPayments, _district, [Line("张一")]));
        var outcome = await With((DuesPaymentService s) => s.PayAsync(
            new PayDues(sheet.PublicId, sheet.Version, Guid.NewGuid(), new DateOnly(2026, 7, 2), "收据2", [new PayDuesRow(_people["张一"].Person.PublicId, PayWay.Full)]), Department()));
        outcome.Kind.ShouldBe(OutcomeKind.Conflict);
    }

    // dues.rule.json DUES-*; 手册2008 L1461, L1916.
    [Fact]
    public async Task Every_planted_fault_is_told_at_once_at_its_cell()
    {
        await SetUpAsync();
        await World.MemberAsync(_branch, name: "同名");
        await World.MemberAsync(_branch, name: "同名");
        var record = await CheckAsync(
            ImportKind.DuesPayments, _district,
            [
                Line("没有的人"), Line("乙人"), Line("同名"), Line("张一", branch: "没有这个支部"), Line("张一", month: "七月"), Line("张一", amount: "12.505"), Line("张一", amount: "-5"),
                Line("张一", amount: "0"), Line("张一", amount: "10000001", note: "捐款"), Line("张一", amount: "十元"), Line("张一", hasAmount: false), Line("张一", on: "2026-07-06"),
                Line("张一", on: "2026-06-30"), Line("张一", voucher: null), Line("张一", amount: "12"), Line("张一", month: "200001"), Line("王三", paidBy: "没有的人"),
                Line("王三", paidBy: "王三"), Line("王三", month: "202606", paidBy: "张一"), Line("张一", idNumber: "310113196005011234"), Line("张一", on: "2026-07"),
                Line("没有的人", amount: "1.234", voucher: null), Line(null),
            ]);
        record.Faults.Where(f => f.Rejects).Select(f => (f.Row, f.Field, f.Code)).Order().ToList().ShouldBe(
            [
                (2, Columns.Name, "IMP-PERSON"), (3, Columns.Name, "IMP-PERSON"), (4, Columns.Name, "IMP-PERSON-TWICE"), (5, Columns.Branch, "MEM-BRANCH-SCOPE"),
                (6, Columns.ForMonth, "IMP-MONTH"), (7, Columns.Amount, "IMP-AMOUNT"), (8, Columns.Amount, "IMP-AMOUNT"), (9, Columns.Amount, "DUES-SUM"),
                (10, Columns.Amount, "DUES-SUM"), (11, Columns.Amount, "IMP-AMOUNT"), (12, Columns.Amount, "IMP-REQUIRED"), (13, Columns.PaidOn, "DUES-PAID-DAY"),
                (14, Columns.PaidOn, "IMP-DUES-MONTH"), (15, Columns.Voucher, "DUES-VOUCHER"), (16, Columns.Amount, "DUES-OVERPAID"), (17, Columns.ForMonth, "DUES-BEFORE-JOINED"),
                (18, Columns.PaidBy, "DUES-INPUT"), (19, Columns.PaidBy, "DUES-INPUT"), (20, Columns.PaidBy, "IMP-DUES-BEHALF"), (21, Columns.IdNumber, "ID-FORM"),
                (22, Columns.PaidOn, "IMP-DATE"), (23, Columns.Amount, "IMP-AMOUNT"), (23, Columns.Name, "IMP-PERSON"), (23, Columns.Voucher, "DUES-VOUCHER"),
                (24, Columns.Name, "IMP-REQUIRED"),
            ],
            Told(record));
        (record.Row.NewRows, record.Row.RejectedRows).ShouldBe((0, 23));
        record.Faults.ShouldAllBe(f => f.Reason.Length > 4 && f.Suggestion.Length > 3);
        record.Faults.Single(f => f.Row == 3).Suggestion.ShouldContain("核对");
    }

    // DUES-OVERPAID, DUES-SUBMITTED and DUES-ADVANCE are usual: refused without a reason, as on the page; with one they are noted.
    [Fact]
    public async Task What_is_usual_goes_with_a_reason_in_the_row()
    {
        await SetUpAsync();
        await World.SubmittedAsync(_other, 202607);
        var refused = await CheckAsync(ImportKind.DuesPayments, _district, [Line("张一", amount: "12"), Line("乙人", branch: "乙一支部"), Line("李二", month: "202808")]);
        refused.Faults.Where(f => f.Rejects).Select(f => (f.Row, f.Field, f.Code)).ShouldBe(
            [(2, Columns.Amount, "DUES-OVERPAID"), (3, Columns.PaidOn, "DUES-SUBMITTED"), (4, Columns.ForMonth, "DUES-ADVANCE")], Told(refused));
        var reasoned = await CheckAsync(
            ImportKind.DuesPayments, _district,
            [Line("张一", amount: "12", note: "自愿多交"), Line("乙人", branch: "乙一支部", note: "上报后才收到"), Line("李二", month: "202808", note: "出国前交足")]);
        (reasoned.Row.NewRows, reasoned.Faults.Count(f => f.Rejects), reasoned.FaultCount).ShouldBe((3, 0, 3), Told(reasoned));
        await WriteAsync(reasoned);
        (await PaymentsAsync())[0].Note.ShouldBe("自愿多交");
    }

    [Fact]
    public async Task Two_payments_of_one_sheet_are_weighed_against_what_is_owed_together()
    {
        await SetUpAsync();
        var record = await CheckAsync(ImportKind.DuesPayments, _district, [Line("张一", amount: "6"), Line("张一", amount: "5"), Line("李二", amount: "6"), Line("李二", amount: "4")]);
        record.Faults.Select(f => (f.Row, f.Code)).ShouldBe([(3, "DUES-OVERPAID")], Told(record));
        record.Faults[0].Reason.ShouldContain("4.00");
    }

    [Fact]
    public async Task The_same_sheet_a_second_time_is_all_known_even_when_the_month_is_settled()
    {
        await SetUpAsync();
        Dictionary<string, object?>[] rows = [Line("张一"), Line("李二"), Line("王三"), Line("赵四")];
        await WriteAsync(await CheckAsync(ImportKind.DuesPayments, _district, rows));
        var again = await CheckAsync(ImportKind.DuesPayments, _district, rows);
        (again.Row.SameRows, again.Row.NewRows, again.FaultCount).ShouldBe((4, 0, 0), Told(again));
        await WriteAsync(again);
        (await PaymentsAsync()).Count.ShouldBe(4);

        var sheet = await Read(db => db.Set<DuesSheet>().SingleAsync(s => s.OrganisationId == _branch.Id));
        (await With((DuesSheetService s) => s.SettleAsync(new SettleDues(sheet.PublicId, sheet.Version, "缴款1"), Department()))).IsOk.ShouldBeTrue();
        var settled = await CheckAsync(ImportKind.DuesPayments, _district, [.. rows, Line("张一", amount: "1", note: "又交")]);
        settled.Row.SameRows.ShouldBe(4, Told(settled));
        settled.Faults.Where(f => f.Rejects).Select(f => (f.Row, f.Field, f.Code)).ShouldBe([(6, Columns.PaidOn, "DUES-INPUT")]);

        var twice = await CheckAsync(ImportKind.DuesPayments, _district, [Line("乙人", branch: "乙一支部", amount: "3"), Line("乙人", branch: "乙一支部", amount: 3d)]);
        twice.Faults.Select(f => (f.Row, f.Code)).ShouldBe([(3, "IMP-DUES-TWICE")], Told(twice));
    }

    [Fact]
    public async Task A_payment_that_settles_a_delayed_line_ends_the_delay()
    {
        await SetUpAsync();
        var sheet = await Read(db => db.Set<DuesSheet>().SingleAsync(s => s.OrganisationId == _branch.Id));
        (await With((DuesPaymentService s) => s.PayAsync(
            new PayDues(sheet.PublicId, sheet.Version, Guid.NewGuid(), new DateOnly(2026, 7, 2), null,
                [new PayDuesRow(_people["张一"].Person.PublicId, PayWay.Delay, Note: "外出"), new PayDuesRow(_people["李二"].Person.PublicId, PayWay.Delay, Note: "外出")]), Department()))).IsOk.ShouldBeTrue();
        await WriteAsync(await CheckAsync(ImportKind.DuesPayments, _district, [Line("张一"), Line("李二", amount: "3")]));
        var states = await Read(db => db.Set<DuesCharge>().Where(c => c.SheetId == sheet.Id && c.SupersededNo == Recorded.Current).ToDictionaryAsync(c => c.PersonId, c => c.State));
        (states[_people["张一"].Person.Id], states[_people["李二"].Person.Id]).ShouldBe((DuesChargeState.Due, DuesChargeState.Delayed));
    }

    [Fact]
    public async Task One_of_two_of_a_name_is_told_by_the_record_key()
    {
        await SetUpAsync();
        var one = await World.MemberAsync(_branch, name: "同名");
        await World.MemberAsync(_branch, name: "同名");
        var record = await CheckAsync(
            ImportKind.DuesPayments, _district,
            [Line("同名", record: one.Person.PublicId.ToString("D")), Line("张一", record: one.Person.PublicId.ToString("D")), Line("同名", branch: "乙一支部", record: one.Person.PublicId.ToString("D"))]);
        record.Faults.Where(f => f.Rejects).Select(f => (f.Row, f.Code)).ShouldBe([(3, "IMP-PERSON-NAME"), (4, "IMP-PERSON")], Told(record));
        await WriteAsync(record, allOrNothing: false);
        (await PaymentsAsync()).Single().PersonId.ShouldBe(one.Person.Id);
    }

    [Fact]
    public async Task A_branch_out_of_scope_is_refused_on_its_row()
    {
        await SetUpAsync();
        var record = await CheckAsync(ImportKind.DuesPayments, _town, [Line("张一"), Line("乙人", branch: "乙一支部")]);
        (record.Row.NewRows, record.Row.RejectedRows).ShouldBe((1, 1), Told(record));
        record.Faults.Select(f => (f.Row, f.Field, f.Code)).ShouldBe([(3, Columns.Branch, "MEM-BRANCH-SCOPE")]);
    }

    [Fact]
    public async Task The_undo_takes_the_payments_back_unless_their_month_is_settled()
    {
        await SetUpAsync();
        Dictionary<string, object?>[] rows = [Line("张一"), Line("李二"), Line("王三"), Line("赵四"), Line("乙人", branch: "乙一支部")];
        var done = await WriteAsync(await CheckAsync(ImportKind.DuesPayments, _district, rows));
        (await UndoAsync(done)).ShouldBeEmpty();
        (await PaymentsAsync()).ShouldBeEmpty();
        (await Read(db => db.Set<DuesPayment>().CountAsync())).ShouldBe(5);
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "dues.taken-back"))).ShouldBe(2);

        var second = await WriteAsync(await CheckAsync(ImportKind.DuesPayments, _district, rows));
        second.Row.NewRows.ShouldBe(5, Told(second));
        var sheet = await Read(db => db.Set<DuesSheet>().SingleAsync(s => s.OrganisationId == _branch.Id));
        (await With((DuesSheetService s) => s.SettleAsync(new SettleDues(sheet.PublicId, sheet.Version, "缴款1"), Department()))).IsOk.ShouldBeTrue();
        (await UndoAsync(second)).ShouldBe(["IMP-UNDO-CHANGED"]);
        (await PaymentsAsync()).Count.ShouldBe(5);
        (await With((AuditVerifier v) => v.VerifyAsync())).IsWhole.ShouldBeTrue();
    }

    [Fact]
    public async Task Good_rows_go_and_all_or_nothing_writes_none()
    {
        await SetUpAsync();
        Dictionary<string, object?>[] rows = [Line("张一"), Line("没有的人")];
        var record = await CheckAsync(ImportKind.DuesPayments, _district, rows);
        (await With((ImportService s) => s.DecideAsync(new DecideImport(record.Row.Key, record.Version, true), Department()))).IsOk.ShouldBeFalse();
        var done = await WriteAsync(record, allOrNothing: false);
        (done.Row.NewRows, done.Row.RejectedRows).ShouldBe((1, 1), Told(done));
    }

    private static Dictionary<string, object?> Line(
        string? name, string branch = "甲一支部", string month = "202607", object? amount = null, bool hasAmount = true, object? on = null, string? voucher = "收据1", string? paidBy = null,
        string? note = null, string? idNumber = null, string? record = null) => Row(
        (Columns.Name, name), (Columns.Branch, branch), (Columns.ForMonth, month), (Columns.Amount, hasAmount ? amount ?? "10.00" : null), (Columns.PaidOn, on ?? "2026-07-02"), (Columns.Voucher, voucher),
        (Columns.PaidBy, paidBy), (Columns.Note, note), (Columns.IdNumber, idNumber), (Columns.Record, record));

    private async Task SetUpAsync()
    {
        _district = await World.DistrictAsync();
        _town = await World.TownshipAsync(_district, "甲街道党工委");
        (_branch, _other) = (await World.BranchAsync(_town, "甲一支部"), await World.BranchAsync(await World.TownshipAsync(_district, "乙镇党委"), "乙一支部"));
        foreach (var (name, branch) in new[] { ("张一", _branch), ("李二", _branch), ("王三", _branch), ("赵四", _branch), ("乙人", _other) })
        {
            var member = _people[name] = await World.MemberAsync(branch, name: name);
            (await With((DuesStandardService s) => s.SetAsync(
                new SetDuesStandard(Guid.NewGuid(), member.Person.PublicId, DuesKind.Fixed, new Month(202601), null, null, 1000, true), Department()))).IsOk.ShouldBeTrue();
        }

        foreach (var branch in new[] { _branch, _other })
            (await With((DuesSheetService s) => s.OpenAsync(new OpenDuesSheet(branch.PublicId, July), Department()))).IsOk.ShouldBeTrue();
    }

    private Task<List<DuesPayment>> PaymentsAsync()
        => Read(db => db.Set<DuesPayment>().AsNoTracking().Include(p => p.Person).Where(p => p.SupersededNo == Recorded.Current).OrderBy(p => p.Id).ToListAsync());
}
