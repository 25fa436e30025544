using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Core.Tests.Queries;

/// <summary>A result as a workbook with chosen columns, field features O7: our export is our import.</summary>
public sealed class QueryExportTests : QueryTest
{
    [Fact]
    public async Task The_chosen_columns_are_read_back_as_the_same_people_without_a_finding()
    {
        await DistrictAsync();
        for (var i = 0; i < 5; i++)
            await World.MemberAsync(i % 2 == 0 ? Branch : Other, sex: i % 2 == 0 ? "1" : "2", ethnicity: i == 3 ? "03" : "01", partyGroup: "第一党小组");
        await World.MemberAsync(Branch, sex: "2", ethnicity: "02");
        var query = Asking(new ConditionLine("ethnicity", ConditionOperator.IsNot, "02")) with { Columns = ["branch", "name", "joined-on", "party-group", "education", "age"] };
        using var file = new MemoryStream();
        var outcome = await With((QueryExport e) => e.WriteAsync(query, file, Department()));
        outcome.IsOk.ShouldBeTrue();

        file.Position = 0;
        var sheet = ImportSheet.Open(file, SheetKinds.Of(ImportKind.Members)).Value!;
        sheet.Head.Titles.ShouldBe(["所在党支部", "姓名", "入党时间", "党小组", "学历", "年龄", "记录标识"]);
        var rows = await InScope(async s =>
        {
            var found = new List<CheckedRow>();
            await foreach (var row in s.GetRequiredService<MemberSheetCheck>().CheckAsync(sheet, sheet.Head.Map, ImportWay.Opening, Department()))
                found.Add(row);
            return found;
        });
        rows.Count.ShouldBe(5);
        rows.ShouldAllBe(r => r.Outcome == RowOutcome.Same && r.Findings.Count == 0);
        (await Read(db => Task.FromResult(db.BusinessEvents.Count(e => e.Kind == "query.exported")))).ShouldBe(1);
    }

    [Fact]
    public async Task Export_wants_its_permission_and_stays_in_scope()
    {
        await DistrictAsync();
        await World.MemberAsync(Other, name: "乙");
        await World.MemberAsync(Branch, name: "甲");
        using var none = new MemoryStream();
        var reader = await SecretaryAsync(Township, RoleCatalogue.GeneralBranchReviewer);
        (await With((QueryExport e) => e.WriteAsync(new MemberQuery(), none, reader))).Kind.ShouldBe(OutcomeKind.Forbidden);
        using var file = new MemoryStream();
        var clerk = await SecretaryAsync(Township);
        (await With((QueryExport e) => e.WriteAsync(new MemberQuery { AsAt = new(2026, 1, 1) }, file, clerk))).IsOk.ShouldBeTrue();
        file.Position = 0;
        ImportSheet.Open(file, SheetKinds.Of(ImportKind.Members)).Value!.Rows().Count().ShouldBe(1);
    }
}
