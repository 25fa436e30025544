using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Workbooks;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics.Published;

/// <summary>A published set as a workbook: a sheet for each section of its form, and one that holds every printed figure against ours.</summary>
public sealed class PublishedWorkbook(PartyBuildingDbContext db, AuditedWork audit)
{
    /// <returns>A file name.</returns>
    public async Task<Outcome<string>> WriteAsync(string code, Stream output, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ExportStatistics))
            return Outcome<string>.Forbidden();
        if (PublishedSets.Find(code) is not { } set)
            return Outcome<string>.NotFound();
        var table = PublishedTable.Of(set);
        Write(table, output, context);
        var root = await db.Organisations.In(context.Scope).OrderBy(o => o.Path).Select(o => new { o.PublicId, o.Path }).FirstAsync(cancel);
        await audit.RecordAsync(
            context, "report.exported", new EventSubject(EventSubject.Organisation, root.PublicId, root.Path), $"导出公布数核对：{set.Title}", cancel: cancel);
        return Outcome<string>.Ok($"公布数核对_{set.Title}.xlsx");
    }

    internal static void Write(PublishedTable table, Stream output, CommandContext context)
    {
        var set = table.Set;
        ReportWriter.Write(
            output, [.. table.Form.Sections.Select(s => Section(table, s)), Comparison(table)],
            new WorkbookCover(set.Title, $"{context.Actor.Name}（{context.Actor.Role}）", context.At, [new("出处", set.Source), new("表式", $"{table.Form.Name}（第{set.Version}版）")]),
            new WorkbookIdentity(set.Form, set.Version.ToString(CultureInfo.InvariantCulture), set.Code, "", set.Title, context.At));
    }

    private static ReportSheet Section(PublishedTable table, FormSection section)
    {
        var items = SectionHeads.Items(table.Form, section);
        var (upper, lower) = SectionHeads.Of(table.Form, section);
        return new ReportSheet
        {
            Name = section.Title,
            Title = $"{table.Set.Title}（{section.Title}）",
            LineLeft = $"出处：{table.Set.Source}",
            Columns = [new ReportColumn(24, LeftAligned: true), .. items.Select(_ => new ReportColumn(9))],
            Header = [[new("单位", 1, 2), .. upper], [.. lower]],
            Rows = table.Rows.Count == 1
                ? [Row(table.Rows[0].Name, table.Rows[0].Values)]
                : [.. table.Rows.Select(r => Row(r.Name, r.Values)), Row("合计", table.Total) with { IsTotal = true }],
            Footnotes = [.. RateNotes.Of(items)],
            Landscape = true,
            FrozenColumns = 1,
        };

        ReportRow Row(string name, IReadOnlyDictionary<string, long?> values)
            => new([ReportCell.Text(name), .. items.Select(i => FigureCell.Of(i, values[i.Key]))]);
    }

    private static ReportSheet Comparison(PublishedTable table) => new()
    {
        Name = "公布数核对",
        Title = $"{table.Set.Title}：公布数核对",
        LineLeft = $"出处：{table.Set.Source}",
        Columns = [new(26, LeftAligned: true), new(12), new(12), new(8), new(44, LeftAligned: true), new(60, LeftAligned: true)],
        Header = [[new("项目"), new("算出"), new("公布"), new("相符"), new("未舍入"), new("说明")]],
        Rows = [.. table.Figures.Select(f => new ReportRow(
            [
                ReportCell.Text(f.Name), ReportCell.Text(f.Computed), ReportCell.Text(f.Printed), ReportCell.Text(f.Agrees ? "是" : "否"),
                ReportCell.Text(f.Exact), ReportCell.Text(f.Note),
            ]))],
        Landscape = true,
        FrozenColumns = 1,
    };
}
