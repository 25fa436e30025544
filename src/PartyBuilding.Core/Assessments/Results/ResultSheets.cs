using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Assessments.Results;

/// <summary>The sheets of the workbook of results.</summary>
internal static class ResultSheets
{
    private static readonly string[] Signatures = ["制表人：", "审核人：", "日期："];

    public static ReportSheet Names(IReadOnlyList<ResultLine> lines, string title, string place) => new()
    {
        Name = "名单", Title = title, LineLeft = $"单位：{place}", LineRight = $"共 {lines.Count} 个", Landscape = true,
        Columns = [new(30, true), new(24, true), new(34, true), new(10), new(10), new(12), new(12), new(30, true)],
        Header = Header("单位", "对象", "职务", "综合得分", "等次", "结论日期", "反馈日期", "数据名次"),
        Rows = [.. lines.Select(l => new ReportRow(
        [
            ReportCell.Text(l.Unit), ReportCell.Text(l.Name), ReportCell.Text(l.Post), Points(l.Composite), ReportCell.Text(l.Grade ?? "未定"), ReportCell.Date(l.DecidedOn),
            ReportCell.Date(l.FeedbackOn), ReportCell.Text(l.Places),
        ]))],
        Signatures = Signatures,
    };

    public static ReportSheet Figures(string name, ResultSummary summary, IReadOnlyList<ResultDistribution> lines, string title, string place, bool hasTotal = true) => new()
    {
        Name = name, Title = $"{title}（{name}）", LineLeft = $"单位：{place}", LineRight = "单位：个",
        Columns = [new(32, true), new(10), .. summary.Grades.Select(_ => new ReportColumn(12)), new(10), new(12)],
        Header = Header([name[1..], "合计", .. summary.Grades, "未定", "平均得分"]),
        Rows = [.. (hasTotal ? lines.Append(summary.All) : lines).Select(l => new ReportRow(
            [ReportCell.Text(l.Name), ReportCell.Count(l.Total), .. l.Counts.Select(c => ReportCell.Count(c)), ReportCell.Count(l.Undecided), Points(l.Average)],
            IsTotal: hasTotal && l == summary.All))],
        Footnotes = ["平均得分是综合得分的平均数，保留两位小数。"],
        Signatures = Signatures,
    };

    public static ReportSheet Due(IReadOnlyList<TalkDue> due, string place, DateOnly day) => new()
    {
        Name = "应当谈话和反馈", Title = "应当谈话和还没有反馈的对象", Subtitles = [$"截至 {day:yyyy年M月d日}"], LineLeft = $"单位：{place}", LineRight = $"共 {due.Count} 个", Landscape = true,
        Columns = [new(8), new(30, true), new(24, true), new(34, true), new(10), new(40, true), new(34, true)],
        Header = Header("年度", "单位", "对象", "职务", "等次", "应当谈话", "反馈"),
        Rows = [.. due.Select(d => new ReportRow(
        [
            ReportCell.Text($"{d.Line.Year}"), ReportCell.Text(d.Line.Unit), ReportCell.Text(d.Line.Name), ReportCell.Text(d.Line.Post), ReportCell.Text(d.Line.Grade),
            ReportCell.Text(string.Concat(d.Talk.Select(f => f.Message))), ReportCell.Text(string.Concat(d.Feedback.Select(f => f.Message))),
        ]))],
        Signatures = Signatures,
    };

    // Two places after the point, as money has them.
    private static ReportCell Points(decimal? points) => new(points, FigureFormat.Yuan);

    private static HeaderCell[][] Header(params string[] titles) => [[.. titles.Select(t => new HeaderCell(t))]];
}
