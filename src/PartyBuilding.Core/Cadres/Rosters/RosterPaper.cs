using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Cadres.Rosters;

/// <summary>People and chosen columns as a sheet: landscape, numbered, with a line to sign.</summary>
public static class RosterPaper
{
    /// <summary>The columns of these keys in their own order; the usual ones when none is known. The name is always there.</summary>
    public static IReadOnlyList<RosterChoice<T>> Chosen<T>(IReadOnlyList<RosterChoice<T>> all, IReadOnlyCollection<string> keys)
        => all.Any(c => keys.Contains(c.Key)) ? [.. all.Where((c, i) => i == 0 || keys.Contains(c.Key))] : [.. all.Where(c => c.IsUsual)];

    public static ReportSheet Of<T>(string title, string place, IReadOnlyList<RosterChoice<T>> columns, IReadOnlyList<T> people, RosterWords words) => new()
    {
        Name = "名册", Title = title, Subtitles = [$"截至 {words.Day:yyyy年M月d日}"], LineLeft = $"单位：{place}", LineRight = $"共 {people.Count} 名", Landscape = true, FrozenColumns = 2,
        Columns = [new ReportColumn(6), .. columns.Select(c => new ReportColumn(c.Width, LeftAligned: c.Width > 12))],
        Header = [[new HeaderCell("序号"), .. columns.Select(c => new HeaderCell(c.Title))]],
        Rows = [.. people.Select((p, i) => new ReportRow([ReportCell.Count(i + 1), .. columns.Select(c => c.Cell(p, words))]))],
        Signatures = ["制表人：", "审核人：", "日期："],
    };
}
