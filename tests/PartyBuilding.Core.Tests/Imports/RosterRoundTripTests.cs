using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Statistics;
using Shouldly;
using Xunit;
using C = PartyBuilding.Core.Imports.CommitteeColumns;
using O = PartyBuilding.Core.Imports.OrganisationColumns;

namespace PartyBuilding.Core.Tests.Imports;

/// <summary>Our export is our import, field features O7.</summary>
public sealed class RosterRoundTripTests : ImportTest
{
    [Fact]
    public async Task Exported_organisations_and_committees_are_read_back_as_the_same_without_a_finding()
    {
        var district = await World.DistrictAsync();
        var township = await World.TownshipAsync(district);
        var first = await World.BranchAsync(township);
        var twin = await World.BranchAsync(await World.TownshipAsync(district, "杨行镇党工委"), first.Name);
        var made = await WriteAsync(await CheckAsync(ImportKind.Organisations, district,
        [
            Row((O.Name, "中心校党总支"), (O.Kind, "党总支"), (O.Parent, township.Name), (O.FoundedOn, "2020-03-01"), (O.Unit, "中心校"), (O.Link, "法人单位")),
            Row((O.Name, "语文组党支部"), (O.Kind, "党支部"), (O.Parent, "中心校党总支"), (O.FoundedOn, "2020-03-01"), (O.Link, "与上级党组织相同")),
            Row((O.Name, "楼宇党支部"), (O.Kind, "党支部"), (O.Parent, township.Name), (O.FoundedOn, "2020-03-01"), (O.Unit, "甲公司；乙公司"), (O.Link, "联合党支部")),
            Row((O.Name, "旧党支部"), (O.Kind, "党支部"), (O.Parent, township.Name), (O.FoundedOn, "2020-03-01"), (O.ClosedOn, "2023-03-01")),
        ]));
        made.Row.NewRows.ShouldBe(4, Told(made));
        foreach (var branch in new[] { first, twin })
        {
            await World.MemberAsync(branch, name: "张一");
            await World.MemberAsync(branch, name: "李二");
        }

        var elected = await WriteAsync(await CheckAsync(ImportKind.Committees, district,
        [
            Row((C.Organisation, first.Code), (C.StartsOn, "2020-05-01"), (C.Years, "3"), (C.Name, "李二"), (C.Post, "书记")),
            Row((C.Organisation, first.Code), (C.StartsOn, "2023-04-20"), (C.Years, "3"), (C.Name, "张一"), (C.Post, "书记"), (C.RepliedOn, "2023-04-28"), (C.Reply, "批1")),
            Row((C.Organisation, first.Code), (C.StartsOn, "2023-04-20"), (C.Name, "李二"), (C.Post, "委员"), (C.From, "2024-01-01"), (C.Reply, "增补"), (C.EndedOn, "2025-01-01")),
            Row((C.Organisation, twin.Code), (C.StartsOn, "2024-05-01"), (C.Years, "2"), (C.Name, "张一"), (C.Post, "书记")),
        ]));
        elected.Row.NewRows.ShouldBe(4, Told(elected));

        foreach (var (report, rows, kind) in new[] { (ReportCatalogue.OrganisationRoster, 9, ImportKind.Organisations), (ReportCatalogue.CommitteeRoster, 4, ImportKind.Committees) })
        {
            using var file = new MemoryStream();
            (await With((Reports r) => r.ProduceAsync(new ReportRequest(report, null, district.PublicId), file, Department()))).IsOk.ShouldBeTrue();
            file.Position = 0;
            var record = await CheckAsync(file, district);
            (record.Row.Kind, record.Row.SameRows, record.Row.NewRows, record.Row.ChangedRows, record.FaultCount).ShouldBe((kind, rows, 0, 0, 0), Told(record) + string.Join(';', record.Choices));
            record.Notes.ShouldNotContain(n => n.Contains("没有对应的项目", StringComparison.Ordinal));
        }
    }
}
