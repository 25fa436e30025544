using System.IO.Compression;
using System.Security.Cryptography;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Statistics.Archives;
using PartyBuilding.Core.Tests.Returns;

namespace PartyBuilding.Core.Tests.Statistics.Archives;

/// <summary>Everything of a period in one zip.</summary>
public sealed class PeriodArchiveTests : ReturnTest
{
    [Fact]
    public async Task Every_return_that_arrived_is_a_workbook_in_the_folder_of_its_body_and_stands_in_the_index()
    {
        await World.BranchAsync(East, "机关一/二支部:联合*");
        await World.MemberAsync(X);
        var key = await OpenedAsync(June);
        await SubmittedAsync(X, June);

        using var zip = await ArchiveAsync(key, null);
        zip.Entries.Select(e => e.FullName).ShouldBe(
            ["东街道党工委/甲支部.xlsx", "汇总表_2026-06.xlsx", "校核情况_2026-06.xlsx", "更正对照表_2026-06.xlsx", "索引_2026-06.xlsx"]);
        using (var file = Open(zip, "东街道党工委/甲支部.xlsx"))
            file.Worksheet(1).CellsUsed().ShouldContain(c => c.GetString() == "填报单位：甲支部");

        using var index = Open(zip, "索引_2026-06.xlsx");
        var lines = index.Worksheet(1).RowsUsed().Select(r => r.Cells(1, 9).Select(c => c.GetString()).ToList()).ToList();
        var mine = lines.Single(l => l[1] == "甲支部");
        (mine[0], mine[2], mine[3], mine[6]).ShouldBe(("东街道党工委", "已上报", "1", "东街道党工委/甲支部.xlsx"));
        mine[8].ShouldBe(Hash(zip, "东街道党工委/甲支部.xlsx"));
        lines.Single(l => l[1] == "机关一/二支部:联合*")[6].ShouldBe("未上报，没有文件");
        (await Read(db => db.Set<BusinessEvent>().CountAsync(e => e.Kind == "period.archived"))).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_figures_have_the_same_hash_each_time()
    {
        var key = await OpenedAsync(June);
        await SubmittedAsync(X, June);
        await SubmittedAsync(Y, June);
        var first = await HashesAsync(key);
        Clock.MoveTo(new DateOnly(2026, 8, 3));
        (await HashesAsync(key)).ShouldBe(first);
        first.Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_body_gets_its_own_part_and_nobody_anothers()
    {
        var key = await OpenedAsync(June);
        await SubmittedAsync(X, June);
        using (var zip = await ArchiveAsync(key, East))
            zip.Entries[0].FullName.ShouldBe("甲支部/甲支部.xlsx");
        var period = await PeriodAsync(key);
        using var output = new MemoryStream();
        var outcome = await With((PeriodArchive s) => s.WriteAsync(period, East.PublicId, output, At(West)));
        (outcome.Kind, output.Length).ShouldBe((OutcomeKind.NotFound, 0));
    }

    private async Task<IReadOnlyList<string>> HashesAsync(Guid key)
    {
        using var zip = await ArchiveAsync(key, null);
        using var index = Open(zip, "索引_2026-06.xlsx");
        return [.. index.Worksheet(1).RowsUsed().Where(r => r.Cell(2).GetString() is "甲支部" or "乙支部").Select(r => r.Cell(8).GetString())];
    }

    private async Task<ZipArchive> ArchiveAsync(Guid key, Organisation? body)
    {
        var period = await PeriodAsync(key);
        var output = new MemoryStream();
        Must(await With((PeriodArchive s) => s.WriteAsync(period, body?.PublicId, output, Department()))).ShouldEndWith("_归档.zip");
        output.Position = 0;
        return new ZipArchive(output);
    }

    private async Task<PeriodSummary> PeriodAsync(Guid key) => (await With((ReturnLists q) => q.PeriodAsync(key)))!;

    private static string Hash(ZipArchive zip, string path)
    {
        using var file = zip.GetEntry(path)!.Open();
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    private static XLWorkbook Open(ZipArchive zip, string path)
    {
        var copy = new MemoryStream();
        using (var file = zip.GetEntry(path)!.Open())
            file.CopyTo(copy);
        return new XLWorkbook(copy);
    }
}
