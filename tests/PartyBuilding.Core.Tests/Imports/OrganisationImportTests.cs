using Microsoft.EntityFrameworkCore;
using PartyBuilding.Testing;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using Shouldly;
using Xunit;
using Columns = PartyBuilding.Core.Imports.OrganisationColumns;

namespace PartyBuilding.Core.Tests.Imports;

public sealed class OrganisationImportTests : ImportTest
{
    private static readonly string SchoolCode = Credit("1231011376543210A");
    private static readonly string HospitalCode = Credit("1231011376543211B");

    private Organisation _district = null!;
    private Organisation _township = null!;

    [Fact]
    public async Task Organisations_are_set_up_with_their_units_whatever_the_order_of_the_rows()
    {
        await SetUpAsync();
        var record = await CheckAsync(ImportKind.Organisations, _district,
        [
            Org("第一党支部", "党支部", "友谊小学党总支", link: "与上级党组织相同"),
            Org("友谊小学党总支", "党总支", "教育局党委", unit: "友谊小学", credit: SchoolCode, link: "法人单位", approval: "宝委〔2019〕3号"),
            Org("教育局党委", "党委", _district.Code, reviews: "是"),
            Org("楼宇联合党支部", "党支部", _township.Name, unit: "甲公司；乙公司", link: "联合党支部"),
        ]);
        (record.Row.Status, record.Row.Kind, record.Row.Way).ShouldBe((ImportStatus.Ready, ImportKind.Organisations, ImportWay.Recorded), Told(record));
        (record.Row.NewRows, record.Row.RejectedRows).ShouldBe((4, 0), Told(record));
        (await Read(db => db.Organisations.CountAsync())).ShouldBe(2);
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "organisation.set-up"))).ShouldBe(0);

        var done = await WriteAsync(record);
        (done.Row.Status, done.Row.NewRows).ShouldBe((ImportStatus.Done, 4), Told(done));
        var school = await Read(db => db.Organisations.Include(o => o.Parent).SingleAsync(o => o.Name == "友谊小学党总支"));
        (school.Parent!.Name, school.Kind, school.FoundedOn).ShouldBe(("教育局党委", OrganisationKind.GeneralBranch, new DateOnly(2020, 3, 1)));
        school.Path.ShouldStartWith(school.Parent.Path);
        (await Read(db => db.Organisations.SingleAsync(o => o.Name == "教育局党委"))).ReviewsReturns.ShouldBeTrue();
        var links = await Read(db => db.UnitLinks.Where(l => l.SupersededNo == Recorded.Current).Select(l => new { l.Organisation!.Name, Unit = l.Unit!.Name, l.Unit.CreditCode, l.Kind }).ToListAsync());
        links.Select(l => (l.Name, l.Unit, l.Kind)).ShouldBe(
            [("第一党支部", "友谊小学", UnitLinkKind.SameAsSuperior), ("友谊小学党总支", "友谊小学", UnitLinkKind.LegalUnit), ("楼宇联合党支部", "甲公司", UnitLinkKind.Joint), ("楼宇联合党支部", "乙公司", UnitLinkKind.Joint)],
            ignoreOrder: true);
        (await Read(db => db.BusinessEvents.SingleAsync(e => e.Kind == "organisation.set-up" && e.SubjectKey == school.PublicId))).Reason!.ShouldContain("宝委〔2019〕3号");
        (await With((AuditVerifier v) => v.VerifyAsync())).IsWhole.ShouldBeTrue();
        (await With((LedgerCache c) => c.RebuildAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Every_planted_fault_is_told_with_row_column_reason_and_suggestion()
    {
        await SetUpAsync();
        var closed = await World.OrganisationAsync(_district, "已撤销党委", OrganisationKind.Committee);
        var version = await Read(db => db.Organisations.Where(o => o.Id == closed.Id).Select(o => o.Version).SingleAsync());
        (await With((OrganisationClosingService s) => s.CloseAsync(new CloseOrganisation(closed.PublicId, version, new DateOnly(2024, 1, 1), Papers.Approval), Department()))).IsOk.ShouldBeTrue();
        await World.OrganisationAsync(await World.TownshipAsync(_district, "杨行镇党工委"), "退休党总支", OrganisationKind.GeneralBranch);
        await World.OrganisationAsync(_township, "退休党总支", OrganisationKind.GeneralBranch);
        var taken = await World.BranchAsync(_township, "在册党支部");
        var record = await CheckAsync(ImportKind.Organisations, _district,
        [
            Org(null, "党支部", _township.Name),
            Org("甲党支部", "小组", _township.Name),
            Org("乙党支部", "党支部", "没有这个党委"),
            Org("丙党支部", "党支部", null),
            Org("丁党支部", "党支部", _township.Name, founded: null),
            Org("戊党支部", "党支部", _township.Name, founded: "2027-01-01"),
            Org("己党支部", "党支部", closed.Code),
            Org("庚党支部", "党支部", _township.Name, unit: "甲校", credit: "12310113765432101X"),
            Org("辛党支部", "党支部", "退休党总支"),
            Org("圈一党委", "党委", "圈二党委"),
            Org("圈二党委", "党委", "圈一党委"),
            Org("壬党支部", "党支部", _township.Name, code: "A1"),
            Org("癸党支部", "党支部", _township.Name, code: "A1"),
            Org("子党支部", "党支部", _township.Name),
            Org("子党支部", "党支部", _township.Code),
            Org("在册党支部", "党支部", _township.Name, code: "B9"),
            Org("丑党委", "党委", taken.Code),
            Org("寅党支部", "党支部", _township.Name, code: "带 空格"),
            Org("卯党支部", "党支部", _township.Name, unit: "某校", link: "挂靠"),
            Org("辰党委", "党委", _district.Name, unit: "镇医院", credit: HospitalCode, link: "法人单位"),
            Org("巳党支部", "党支部", "辰党委", unit: "镇医院", credit: HospitalCode, link: "法人单位"),
            Org("午党支部", "党支部", _township.Name, unit: "别的单位", credit: HospitalCode),
            Org("未党支部", "党支部", _township.Name, closed: "2019-01-01"),
            Org("申党总支", "党总支", _township.Name, unit: "甲；乙", link: "联合党支部"),
            Org("酉党支部", "党支部", _township.Name, founded: "2020.1"),
            Org("戌党支部", "党支部", "甲党支部"),
        ]);
        record.Faults.Select(f => (f.Row, f.Field, f.Code)).Order().ToList().ShouldBe(
        [
            (2, Columns.Name, "IMP-REQUIRED"),
            (3, Columns.Kind, "IMP-WORD"),
            (4, Columns.Parent, "ORG-PARENT"),
            (5, Columns.Parent, "IMP-REQUIRED"),
            (6, Columns.FoundedOn, "IMP-REQUIRED"),
            (7, Columns.FoundedOn, "ORG-DATE-FUTURE"),
            (8, Columns.Parent, "ORG-PARENT-CLOSED"),
            (9, Columns.CreditCode, "UNIT-CODE"),
            (10, Columns.Parent, "IMP-ORG-PARENT-TWICE"),
            (11, Columns.Parent, "IMP-ORG-PARENT-ROW"),
            (12, Columns.Parent, "IMP-ORG-CYCLE"),
            (14, Columns.Code, "IMP-REPEATED"),
            (16, Columns.Name, "IMP-REPEATED"),
            (17, Columns.Code, "IMP-ORG-CODE"),
            (18, Columns.Parent, "ORG-PARENT-BRANCH"),
            (19, Columns.Code, "ORG-CODE-FORM"),
            (20, Columns.Link, "IMP-WORD"),
            (22, Columns.CreditCode, "UNIT-SUPERIOR-CODE"),
            (23, Columns.CreditCode, "UNIT-CODE-TAKEN"),
            (24, Columns.ClosedOn, "ORG-DATE-ORDER"),
            (25, Columns.Link, "UNIT-JOINT-KIND"),
            (26, Columns.FoundedOn, "IMP-DATE"),
            (27, Columns.Parent, "IMP-ORG-PARENT-ROW"),
        ], Told(record));
        record.Faults.ShouldAllBe(f => f.Reason.Length > 4 && f.Suggestion.Length > 4 && f.Column != null && f.Rejects);
        record.Faults.Single(f => f.Row == 22).Suggestion.ShouldContain("与上级党组织相同");
        record.Faults.Single(f => f.Row == 17).Suggestion.ShouldContain(taken.Code);
        (record.Row.NewRows, record.Row.RejectedRows).ShouldBe((3, 23));

        var done = await WriteAsync(record, allOrNothing: false);
        (done.Row.NewRows, done.Row.RejectedRows, done.FaultCount).ShouldBe((3, 23, 23), Told(done));
        (await With((AuditVerifier v) => v.VerifyAsync())).IsWhole.ShouldBeTrue();
    }

    [Fact]
    public async Task The_same_sheet_a_second_time_changes_nothing()
    {
        await SetUpAsync();
        Dictionary<string, object?>[] rows =
        [
            Org("教育局党委", "党委", _district.Name, unit: "区教育局", credit: SchoolCode, reviews: "是"),
            Org("第一党支部", "党支部", "教育局党委", link: "与上级党组织相同"),
            Org("撤销党支部", "党支部", "教育局党委", closed: "2025-06-30"),
        ];
        (await WriteAsync(await CheckAsync(ImportKind.Organisations, _district, rows))).Row.NewRows.ShouldBe(3);
        var again = await CheckAsync(ImportKind.Organisations, _district, rows);
        (again.Row.NewRows, again.Row.ChangedRows, again.Row.SameRows, again.FaultCount).ShouldBe((0, 0, 3, 0), Told(again));
        (await WriteAsync(again)).Row.SameRows.ShouldBe(3);
        (await Read(db => db.Organisations.CountAsync())).ShouldBe(5);
        (await Read(db => db.Organisations.SingleAsync(o => o.Name == "撤销党支部"))).ClosedOn.ShouldBe(new DateOnly(2025, 6, 30));
    }

    [Fact]
    public async Task A_field_of_an_organisation_there_is_changed_from_its_day_only_where_it_was_chosen()
    {
        await SetUpAsync();
        var education = await World.OrganisationAsync(_district, "教育局党委", OrganisationKind.Committee);
        var branch = await World.BranchAsync(_township, "第一党支部");
        var record = await CheckAsync(ImportKind.Organisations, _district,
            [Org("中心校党支部", "党总支", "教育局党委", code: branch.Code, changed: "2026-05-01", unit: "中心校", founded: null)]);
        record.Row.ChangedRows.ShouldBe(1, Told(record));
        record.Choices.Select(c => (c.Field, c.Before, c.After, c.Take)).ShouldBe(
        [
            (Columns.Name, "第一党支部", "中心校党支部", false), (Columns.Kind, "党支部", "党总支", false), (Columns.Parent, _township.Name, "教育局党委", false), (Columns.Unit, "", "法人单位：中心校", true),
        ]);
        var done = await WriteAsync(record, choices: record.Choices.ToDictionary(c => c.Id, c => c.Field != Columns.Kind));
        done.Row.ChangedRows.ShouldBe(1, Told(done));
        var now = await Read(db => db.Organisations.SingleAsync(o => o.Id == branch.Id));
        (now.Name, now.Kind, now.ParentId).ShouldBe(("中心校党支部", OrganisationKind.Branch, education.Id));
        (await Read(db => db.OrganisationPlacements.SingleAsync(p => p.OrganisationId == branch.Id && p.SupersededNo == Recorded.Current && p.ValidTo == Recorded.Open)))
            .ValidFrom.ShouldBe(new DateOnly(2026, 5, 1));
        (await UndoAsync(done)).ShouldBe(["IMP-UNDO-CORRECTED"]);
    }

    [Fact]
    public async Task An_import_nothing_stands_on_is_undone_and_can_be_sent_again()
    {
        await SetUpAsync();
        Dictionary<string, object?>[] rows =
            [Org("教育局党委", "党委", _district.Name, code: "E1", unit: "区教育局", credit: SchoolCode), Org("第一党支部", "党支部", "教育局党委", code: "E1001", link: "与上级党组织相同")];
        var done = await WriteAsync(await CheckAsync(ImportKind.Organisations, _district, rows));
        (await UndoAsync(done)).ShouldBeEmpty();
        (await FindAsync(done.Row.Key)).Row.Status.ShouldBe(ImportStatus.Undone);
        (await Read(db => db.UnitLinks.CountAsync(l => l.SupersededNo == Recorded.Current))).ShouldBe(0);
        (await Read(db => db.OrganisationPlacements.CountAsync(p => p.SupersededNo == Recorded.Current && p.ValidTo > p.ValidFrom))).ShouldBe(2);
        (await With((LedgerCache c) => c.RebuildAsync())).ShouldBe(0);
        var again = await WriteAsync(await CheckAsync(ImportKind.Organisations, _district, rows));
        again.Row.NewRows.ShouldBe(2, Told(again));
        (await With((AuditVerifier v) => v.VerifyAsync())).IsWhole.ShouldBeTrue();
    }

    [Fact]
    public async Task Undoing_is_refused_once_members_returns_or_organisations_have_come_in()
    {
        await SetUpAsync();
        var done = await WriteAsync(await CheckAsync(ImportKind.Organisations, _district,
            [Org("甲党支部", "党支部", _township.Name), Org("乙党支部", "党支部", _township.Name), Org("丙党总支", "党总支", _township.Name)]));
        await World.MemberAsync(await OrganisationAsync("甲党支部"), arrivedOn: new DateOnly(2026, 6, 1));
        await World.SubmittedAsync(await OrganisationAsync("乙党支部"), 202606);
        await World.BranchAsync(await OrganisationAsync("丙党总支"), "后来的党支部");
        (await UndoAsync(done)).ShouldBe(["IMP-UNDO-MEMBERS", "IMP-UNDO-RETURNS", "IMP-UNDO-CHILDREN"]);
        (await FindAsync(done.Row.Key)).Row.Status.ShouldBe(ImportStatus.Done);
    }

    [Fact]
    public async Task Closed_organisations_are_closed_from_below_and_a_row_whose_closing_fails_is_not_carried_out()
    {
        await SetUpAsync();
        var record = await CheckAsync(ImportKind.Organisations, _district,
        [
            Org("老党委", "党委", _district.Name, closed: "2024-12-31"),
            Org("老党支部", "党支部", "老党委", closed: "2024-12-31"),
            Org("半关党委", "党委", _district.Name, closed: "2024-12-31"),
            Org("还在党支部", "党支部", "半关党委"),
        ]);
        record.Faults.Select(f => (f.Row, f.Field)).ShouldBe([(4, Columns.ClosedOn), (5, Columns.Parent)], Told(record));
        var done = await WriteAsync(record, allOrNothing: false);
        done.Row.NewRows.ShouldBe(2);
        (await Read(db => db.Organisations.Where(o => o.Id > 2).Select(o => o.ClosedOn).ToListAsync())).ShouldAllBe(d => d == new DateOnly(2024, 12, 31));
    }

    [Fact]
    public async Task Who_may_not_manage_organisations_may_not_send_them()
    {
        await SetUpAsync();
        using var file = SheetBuilder.Workbook(ImportKind.Organisations, [Org("甲党支部", "党支部", _township.Name)]);
        var clerk = Department() with { Actor = new Core.Access.Actor(1, "干事", "支部党务工作者", new HashSet<string>(StringComparer.Ordinal) { Core.Access.Permission.ImportMembers }) };
        var outcome = await With((ImportService s) => s.UploadAsync(new UploadSheet(_district.PublicId, "表.xlsx", file, ImportWay.Opening), clerk));
        outcome.Findings.Single().RuleCode.ShouldBe("IMP-KIND");
    }

    private static Dictionary<string, object?> Org(
        string? name, string kind, string? parent, string? code = null, string? founded = "2020-03-01", string? approval = null, string? unit = null,
        string? credit = null, string? link = null, string? reviews = null, string? changed = null, string? closed = null) => Row(
        (Columns.Code, code), (Columns.Name, name), (Columns.Kind, kind), (Columns.Parent, parent), (Columns.FoundedOn, founded), (Columns.Approval, approval),
        (Columns.Unit, unit), (Columns.CreditCode, credit), (Columns.Link, link), (Columns.Reviews, reviews), (Columns.ChangedOn, changed), (Columns.ClosedOn, closed));

    private static string Credit(string first17) => first17 + CreditCode.CheckOf(first17);

    private async Task SetUpAsync()
    {
        _district = await World.DistrictAsync();
        _township = await World.TownshipAsync(_district);
    }

    private Task<Organisation> OrganisationAsync(string name) => Read(db => db.Organisations.SingleAsync(o => o.Name == name));
}
