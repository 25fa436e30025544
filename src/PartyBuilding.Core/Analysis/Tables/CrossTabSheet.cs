using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>A cross-tab as a formatted sheet.</summary>
internal static class CrossTabSheet
{
    public static ReportSheet Of(CrossTab table, string title)
    {
        var columns = table.Column?.Categories.Select(c => c.Name).ToList() ?? [];
        var width = table.Before is null ? 1 : 4;
        var heads = columns.Append("合计").ToList();
        return new ReportSheet
        {
            Name = "交叉表",
            Title = title,
            Subtitles = [table.Title, $"截至 {table.Day:yyyy年M月d日}"],
            LineLeft = $"统计范围：{table.Place}　{table.Words}",
            LineRight = $"单位：{table.Unit}",
            Columns = [new(null, LeftAligned: true), .. Enumerable.Range(0, heads.Count * width).Select(_ => new ReportColumn()), new()],
            Header = table.Before is null
                ? [[new(table.Row.Name), .. heads.Select(h => new HeaderCell(h)), new("占合计")]]
                : [[new(table.Row.Name, 1, 2), .. heads.Select(h => new HeaderCell(h, 4)), new("占合计", 1, 2)],
                    [.. heads.SelectMany(_ => new[] { "本期", "上年同日", "增减", "增减%" }).Select(t => new HeaderCell(t))]],
            Rows =
            [
                .. table.Row.Categories.Select((c, r) => new ReportRow(
                    [ReportCell.Text(c.Name), .. columns.SelectMany((_, i) => Cells(table, table.Cell(r, i))), .. Cells(table, table.OfRow(r)), Share(table, table.OfRow(r))])),
                new ReportRow(
                    [ReportCell.Text("合计"), .. columns.SelectMany((_, i) => Cells(table, table.OfColumn(i))), .. Cells(table, table.Total), Share(table, table.Total)], IsTotal: true),
            ],
            Footnotes = [.. table.Warnings, .. table.Deviations.Select(Words), CrossTab.RoundingWords, .. Against(table)],
            Signatures = ["制表人：", "审核人：", "日期："],
            Landscape = heads.Count * width > 7,
            FrozenColumns = 1,
        };
    }

    private static IEnumerable<ReportCell> Cells(CrossTab table, TableChange figure)
    {
        yield return ReportCell.Count(figure.Now);
        if (table.Before is null)
            yield break;
        yield return ReportCell.Count(figure.Before);
        yield return ReportCell.Count(figure.Change);
        yield return figure.Rate is { } rate ? ReportCell.Rate(rate) : ReportCell.Text("—");
    }

    private static ReportCell Share(CrossTab table, TableChange figure)
        => CrossTab.Share(figure.Now, table.Total.Now) is { } share ? ReportCell.Rate(share) : ReportCell.Text("—");

    private static string Words(TargetDeviation d) => $"{d.Name}占 {Rates.Text(d.Share)}，{d.Target.Document}规定 {d.Target.Percent:0.##}%，相差 {d.PointsText}。";

    private static IEnumerable<string> Against(CrossTab table)
        => table.BeforeDay is { } before ? [$"上年同日为 {before:yyyy年M月d日}；上年为 0 的不计算增减百分比。"] : [];
}
