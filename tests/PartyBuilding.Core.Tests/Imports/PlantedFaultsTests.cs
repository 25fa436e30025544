using System.Globalization;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;
using Shouldly;
using Xunit;

namespace PartyBuilding.Core.Tests.Imports;

public sealed class PlantedFaultsTests : ServiceTest
{
    private const int Rows = 5000;

    [Fact]
    public async Task Five_thousand_rows_with_forty_planted_faults_give_exactly_forty_findings()
    {
        var district = await World.DistrictAsync();
        var township = await World.TownshipAsync(district);
        var branch = await World.BranchAsync(township);
        var other = await World.TownshipAsync(district, "杨行镇党委");
        var far = await World.BranchAsync(other, "外镇党支部");
        var elsewhere = await World.MemberAsync(far);
        await GiveNumberAsync(elsewhere, Number(9001));
        var rows = Enumerable.Range(0, Rows).Select(i => Sound(i, branch)).ToList();
        var planted = Plant(rows, far);
        planted.Count.ShouldBe(40);

        using var file = SheetBuilder.Workbook(rows);
        var sheet = ImportSheet.Open(file, SheetKinds.Of(ImportKind.Members)).Value!;
        var clerk = Department() with { Scope = Core.Access.OrgScope.Of(township.Path) };
        var (findings, outcomes) = await InScope(async s =>
        {
            var (found, results) = (new List<ImportFinding>(), new List<RowOutcome>());
            await foreach (var row in ((MemberSheetCheck)s.GetService(typeof(MemberSheetCheck))!).CheckAsync(sheet, sheet.Head.Map, ImportWay.Opening, clerk))
            {
                found.AddRange(row.Findings);
                results.Add(row.Outcome);
            }

            return (found, results);
        });

        findings.Select(f => (f.Row, f.Field, f.Code)).ShouldBe(planted.Order(), ignoreOrder: true);
        planted.Select(p => p.Code).Distinct().Count().ShouldBeGreaterThanOrEqualTo(12);
        findings.ShouldAllBe(f => f.Reason.Length > 4 && f.Suggestion.Length > 3 && f.Column != null && f.Title.Length > 1);
        findings.Where(f => f.Code is not ("IMP-REQUIRED" or "MEM-MISSING" or "IMP-CELL-ERROR")).ShouldAllBe(f => f.Value.Length > 0);
        findings.Where(f => f.Field == MemberColumns.IdNumber).ShouldAllBe(f => f.Value.Length == 0 || f.Value.EndsWith('*'));
        outcomes.Count.ShouldBe(Rows);
        outcomes.Count(o => o == RowOutcome.Rejected).ShouldBe(findings.Where(f => f.Rejects).Select(f => f.Row).Distinct().Count());
        outcomes.Count(o => o == RowOutcome.New).ShouldBe(Rows - outcomes.Count(o => o == RowOutcome.Rejected));
    }

    private static Dictionary<string, object?> Sound(int i, Organisation branch) => new(StringComparer.Ordinal)
    {
        [MemberColumns.Name] = "张" + (char)('一' + (i % 2000)) + (char)('丁' + (i / 2000)),
        [MemberColumns.IdNumber] = Number(i),
        [MemberColumns.Ethnicity] = "汉族",
        [MemberColumns.Education] = "大学本科毕业",
        [MemberColumns.Branch] = branch.Code,
        [MemberColumns.JoinedOn] = "2005-07-01",
        [MemberColumns.BecameFullOn] = "2006-07-01",
    };

    private static string Number(int i)
        => IdNumber.WithChecksum(string.Create(CultureInfo.InvariantCulture, $"310113{1950 + (i / 28 / 12 % 30)}{1 + (i / 28 % 12):D2}{1 + (i % 28):D2}{i / 10080 * 2 + 101:D3}")).Value;

    // Row numbers are those of the sheet: the head is row 1, the first member row 2.
    private static List<(int Row, string Field, string Code)> Plant(List<Dictionary<string, object?>> rows, Organisation far)
    {
        var planted = new List<(int, string, string)>();
        var next = 10;
        foreach (var (field, value, code, times) in Faults(rows, far))
        {
            for (var i = 0; i < times; i++, next += 97)
            {
                rows[next][field] = value;
                planted.Add((next + 2, field, code));
            }
        }

        return planted;
    }

    private static IEnumerable<(string Field, object? Value, string Code, int Times)> Faults(List<Dictionary<string, object?>> rows, Organisation far) =>
    [
        (MemberColumns.Name, null, "IMP-REQUIRED", 2),
        (MemberColumns.Name, "李4", "IMP-NAME", 2),
        (MemberColumns.IdNumber, null, "MEM-MISSING", 2),
        (MemberColumns.IdNumber, "31011319600501123", "ID-FORM", 2),
        (MemberColumns.IdNumber, "310113196005011234", "ID-FORM", 2),
        (MemberColumns.IdNumber, 3.10113196005011e17, "ID-FORM", 2),
        (MemberColumns.IdNumber, rows[0][MemberColumns.IdNumber], "IMP-REPEATED", 2),
        (MemberColumns.IdNumber, Number(9001), "IMP-ELSEWHERE", 1),
        (MemberColumns.IdNumber, "310113600501001", "ID-OLD-FORM", 1),
        (MemberColumns.Ethnicity, "汉汉", "IMP-CODE", 2),
        (MemberColumns.Education, "高中专", "IMP-CODE", 2),
        (MemberColumns.Sex, "女", "ID-SEX", 2),
        (MemberColumns.BirthDate, "1949-01-01", "ID-BIRTH-DATE", 2),
        (MemberColumns.Branch, "没有这个支部", "MEM-BRANCH-SCOPE", 2),
        (MemberColumns.Branch, far.Code, "MEM-BRANCH-SCOPE", 2),
        (MemberColumns.Branch, null, "IMP-REQUIRED", 1),
        (MemberColumns.JoinedOn, 2008.5, "IMP-DATE", 2),
        (MemberColumns.JoinedOn, 38534d, "IMP-DATE-SERIAL", 2),
        (MemberColumns.JoinedOn, "2005-02-30", "IMP-DATE", 1),
        (MemberColumns.BecameFullOn, "2004-07-01", "MEM-FULL-AFTER-JOINED", 2),
        (MemberColumns.BecameFullOn, "2099-07-01", "DATE-FUTURE", 2),
        (MemberColumns.PartyGroup, new string('组', 60), "IMP-LONG", 1),
        (MemberColumns.Record, "不是标识", "IMP-RECORD", 1),
    ];

    private async Task GiveNumberAsync(WorldMember member, string number)
        => await InScope(async s =>
        {
            var db = (PartyBuildingDbContext)s.GetService(typeof(PartyBuildingDbContext))!;
            var person = (await db.People.FindAsync(member.Person.Id))!;
            var outcome = await ((IdNumberVault)s.GetService(typeof(IdNumberVault))!).SetAsync(person, IdNumber.Read(number).Number!, verified: true);
            outcome.IsOk.ShouldBeTrue();
            await db.SaveChangesAsync();
        });
}
