using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.Workbooks;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics;

/// <summary>One branch's return: every item on a line with its section, figure and what differs from the ledger.</summary>
internal static class BranchReturnSheet
{
    public static ReportSheet Of(ReturnPage page) => new()
    {
        Name = page.Form.Name,
        Title = page.Form.Name,
        Subtitles = [page.Span.Title],
        LineLeft = $"填报单位：{page.OrganisationName}",
        LineRight = $"状态：{page.Status.Title()}　第{page.Revision}次",
        Columns = [new(14, LeftAligned: true), new(30, LeftAligned: true), new(10), new(10), new(34, LeftAligned: true)],
        Header = [[new("部分"), new("项目"), new("本期"), new("上期"), new("说明")]],
        Rows = [.. page.Form.Sections.SelectMany(s => SectionHeads.Items(page.Form, s).Select((item, i) => Row(page, s, item, i)))],
        Signatures = [$"填报人：{page.SubmittedBy}", $"审核人：{page.ReviewedBy}", $"上报时间：{Time(page.SubmittedAt)}"],
    };

    private static ReportRow Row(ReturnPage page, FormSection section, FormItem item, int index)
    {
        var cell = page.Cells[item.Key];
        var line = section.Lines?.FirstOrDefault(l => l.Items.Contains(item.Key));
        var name = line is null ? item.Name : $"{line.Title}{section.Columns![line.Items.ToList().IndexOf(item.Key)]}";
        var note = cell.IsOverridden ? $"台账{cell.Ledger}；{cell.OverrideReason}" : null;
        return new ReportRow(
        [
            ReportCell.Text(index == 0 ? section.Title : null), ReportCell.Text(name),
            FigureCell.Of(item, cell.Value), FigureCell.Of(item, cell.Previous), ReportCell.Text(note),
        ]);
    }

    private static string Time(DateTime? utc) => utc is { } at ? $"{LocalTime.Of(at):yyyy-MM-dd HH:mm}" : "";
}
