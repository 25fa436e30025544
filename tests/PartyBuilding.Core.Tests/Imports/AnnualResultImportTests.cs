using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Results;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;
using Shouldly;
using Xunit;
using Columns = PartyBuilding.Core.Imports.AnnualResultColumns;

namespace PartyBuilding.Core.Tests.Imports;

public sealed class AnnualResultImportTests : ImportTest
{
    private Organisation _district = null!;
    private Organisation _east = null!;
    private Organisation _west = null!;
    private Guid _first;

    [Fact]
    public async Task Results_of_earlier_years_come_onto_the_record_once_however_often_the_sheet_is_sent()
    {
        await SetUpAsync();
        List<Dictionary<string, object?>> rows = [Result("测试甲", "2023", "称职"), Result("测试甲", "2024", "优秀", note: "记三等功"), Result("测试乙", "2024", "不确定等次")];
        var done = await WriteAsync(await CheckAsync(rows));
        (done.Row.Status, done.Row.NewRows, done.Row.RejectedRows).ShouldBe((ImportStatus.Done, 3, 0), Told(done));
        (await RecordedAsync()).ShouldBe([new RecordedResult("2024", "优秀", "记三等功"), new RecordedResult("2023", "称职", null)]);
        var again = await CheckAsync(rows);
        (again.Row.NewRows, again.Row.SameRows, again.Row.RejectedRows).ShouldBe((0, 3, 0), Told(again));
        (await With((AuditVerifier v) => v.VerifyAsync())).IsWhole.ShouldBeTrue();
    }

    [Fact]
    public async Task Every_planted_fault_is_told_and_the_good_rows_go_in()
    {
        await SetUpAsync();
        var record = await CheckAsync(
        [
            Result("测试甲", "2024", "优秀"),
            Result("没有的人", "2024", "称职"),
            Result("同名", "2024", "称职"),
            Result("同名", "2024", "称职", organisation: "教育局党工委"),
            Result("测试乙", "20x4", "良好"),
            Result("测试乙", "2099", "称职"),
            Result("", "2024", ""),
            Result("测试乙", "2024", "称职", organisation: "卫生局党工委"),
            Result("测试乙", "2024", "称职", id: "123"),
        ]);
        record.Faults.Where(f => f.Rejects).Select(f => (f.Row, f.Field, f.Code)).Order().ToList().ShouldBe(
        [
            (3, Columns.Name, "ANR-CADRE"),
            (4, Columns.Name, "IMP-PERSON-TWICE"),
            (6, Columns.Result, "IMP-CODE"),
            (6, Columns.Year, "IMP-NUMBER"),
            (7, Columns.Year, "IMP-NUMBER"),
            (8, Columns.Name, "IMP-REQUIRED"),
            (8, Columns.Result, "IMP-REQUIRED"),
            (9, Columns.Organisation, "ANR-UNIT"),
            (10, Columns.IdNumber, "ID-FORM"),
        ]);
        var done = await WriteAsync(record, allOrNothing: false);
        (done.Row.NewRows, done.Row.RejectedRows).ShouldBe((2, 7), Told(done));
    }

    // S000 A11 (h): no second result of the same person, kind and year.
    [Fact]
    public async Task A_year_that_has_a_result_takes_no_other_from_a_sheet()
    {
        await SetUpAsync();
        await WriteAsync(await CheckAsync([Result("测试甲", "2024", "优秀")]));
        var record = await CheckAsync([Result("测试甲", "2024", "称职"), Result("测试甲", "2023", "称职"), Result("测试甲", "2023", "优秀")]);
        record.Faults.Where(f => f.Rejects).Select(f => (f.Row, f.Code, f.Reason)).ShouldBe(
        [
            (2, "ASM-ONE-RESULT", "2024 年已有考核结论“优秀”，不能再登记“称职”。"),
            (4, "ASM-ONE-RESULT", "2023 年已有考核结论“称职”，不能再登记“优秀”。"),
        ]);
    }

    [Fact]
    public async Task Taking_the_import_back_leaves_the_record_as_it_was_unless_somebody_changed_it_since()
    {
        await SetUpAsync();
        var first = await WriteAsync(await CheckAsync([Result("测试甲", "2024", "优秀")]));
        (await UndoAsync(first)).ShouldBeEmpty();
        (await RecordedAsync()).ShouldBeEmpty();
        var second = await WriteAsync(await CheckAsync([Result("测试甲", "2024", "优秀")]));
        var person = await Read(db => db.Set<Cadre>().Where(c => c.PublicId == _first).Select(c => c.PersonId).SingleAsync());
        await With((IServiceProvider p) => p.GetRequiredService<LedgerTransaction>().RunAsync<bool>(async no =>
        {
            await p.GetRequiredService<AnnualResultRows>().PutAsync(person, 2024, "2", null, no);
            return Outcome<bool>.Ok(true);
        }));
        (await UndoAsync(second)).ShouldBe(["IMP-UNDO-CHANGED"]);
    }

    [Fact]
    public async Task Only_who_keeps_assessments_sends_such_a_sheet_and_sees_its_import()
    {
        await SetUpAsync();
        var clerk = new CommandContext(new Actor(1, "组织科甲", "区委组织部(接收)", RoleCatalogue.Find(RoleCatalogue.DistrictClerk)!.Permissions), OrgScope.Of(_district.Path), Clock.UtcNow());
        using var file = SheetBuilder.Workbook(ImportKind.AnnualResults, [Result("测试甲", "2024", "优秀")]);
        var refused = await With((ImportService s) => s.UploadAsync(new UploadSheet(_district.PublicId, "表.xlsx", file, ImportWay.Recorded), clerk));
        refused.Findings.Select(f => f.RuleCode).ShouldBe(["IMP-KIND"]);
        ImportDesk.May(clerk.Actor, ImportKind.AnnualResults).ShouldBeFalse();
        ImportDesk.May(new Actor(1, "干部科甲", "干部科", RoleCatalogue.Find(RoleCatalogue.CadreSection)!.Permissions), ImportKind.Members).ShouldBeFalse();
    }

    private async Task<ImportRecord> CheckAsync(IReadOnlyList<Dictionary<string, object?>> rows)
    {
        var record = await CheckAsync(ImportKind.AnnualResults, _district, rows);
        record.Row.Kind.ShouldBe(ImportKind.AnnualResults, Told(record));
        return record;
    }

    private async Task<IReadOnlyList<RecordedResult>> RecordedAsync() => (await With((ResultHistory h) => h.PersonAsync(_first, OrgScope.Of(_district.Path), new DateOnly(2026, 7, 5))))!.Recorded;

    private static Dictionary<string, object?> Result(string name, string year, string result, string? organisation = null, string? id = null, string? note = null)
        => Row((Columns.Name, name), (Columns.IdNumber, id), (Columns.Organisation, organisation), (Columns.Year, year), (Columns.Result, result), (Columns.Note, note));

    private async Task SetUpAsync()
    {
        _district = await World.DistrictAsync();
        (_east, _west) = (await World.TownshipAsync(_district, "教育局党工委"), await World.TownshipAsync(_district, "卫生局党工委"));
        _first = await CadreAsync(_east, "测试甲");
        await CadreAsync(_east, "测试乙");
        await CadreAsync(_east, "同名");
        await CadreAsync(_west, "同名");
    }

    private async Task<Guid> CadreAsync(Organisation at, string name)
    {
        var input = new RegisterCadre(
            Guid.CreateVersion7(), null, new PersonDetails { Name = name, SexCode = "1", BirthDate = new DateOnly(1980, 3, 2), EthnicityCode = "01" }, null, "1",
            at.PublicId, CadreManagement.District, new DateOnly(2020, 1, 1));
        var made = await With((CadreService s) => s.RegisterAsync(input, Department()));
        made.IsOk.ShouldBeTrue(string.Join(' ', made.Findings.Select(f => f.Message)));
        return made.Value;
    }
}
