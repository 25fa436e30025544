using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Statistics;
using PartyBuilding.Testing;
using Shouldly;
using Xunit;

namespace PartyBuilding.Core.Tests.Imports;

/// <summary>Our export is our import, field features O7.</summary>
public sealed class RoundTripTests : ServiceTest
{
    [Fact]
    public async Task The_exported_roster_is_read_back_as_the_same_people_without_a_finding()
    {
        var district = await World.DistrictAsync();
        var first = await World.BranchAsync(await World.TownshipAsync(district));
        var second = await World.BranchAsync(await World.TownshipAsync(district, "杨行镇党委"), first.Name);
        for (var i = 0; i < 6; i++)
            await World.MemberAsync(i % 2 == 0 ? first : second, sex: i % 2 == 0 ? "1" : "2", ethnicity: i == 3 ? "03" : "01");
        using var file = new MemoryStream();
        var outcome = await With((Reports r) => r.ProduceAsync(new ReportRequest(ReportCatalogue.MemberRoster, null, district.PublicId), file, Department()));
        outcome.IsOk.ShouldBeTrue();

        file.Position = 0;
        var sheet = ImportSheet.Open(file, SheetKinds.Of(ImportKind.Members)).Value!;
        sheet.Head.Titles.Count.ShouldBe(sheet.Head.Map.Count);
        var rows = await InScope(async s =>
        {
            var found = new List<CheckedRow>();
            await foreach (var row in s.GetRequiredService<MemberSheetCheck>().CheckAsync(sheet, sheet.Head.Map, ImportWay.Opening, Department()))
                found.Add(row);
            return found;
        });
        rows.Count.ShouldBe(6);
        rows.ShouldAllBe(r => r.Outcome == RowOutcome.Same && r.Findings.Count == 0);
    }
}
