using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics;

/// <summary>The chase list of one form on paper.</summary>
internal static class ChaseSheet
{
    public static ReportSheet Of(PeriodSummary period, ReportedUnit unit, IReadOnlyList<ChaseRow> rows, DateOnly today) => new()
    {
        Name = period.FormName,
        Title = "催报名单",
        Subtitles = [$"{period.FormName}　{period.Span.Title}"],
        LineLeft = $"范围：{unit.Name}",
        LineRight = $"截至{today:yyyy年M月d日}",
        Columns = [new(6), new(30, LeftAligned: true), new(38, LeftAligned: true), new(12), new(13), new(13), new(10)],
        Header = [[new("序号"), new("直属党组织"), new("党支部"), new("状态"), new("按时截止"), new("锁定日"), new("逾期天数")]],
        Rows =
        [
            .. rows.Select((row, i) => Row(row, i + 1, period, today)),
            .. rows.GroupBy(row => row.Body, StringComparer.Ordinal).Select(body => Total($"{(body.Key.Length == 0 ? "区委直属党支部" : body.Key)}小计", body.Count())),
            Total("合计", rows.Count),
        ],
        Footnotes = [rows.Count == 0 ? "本期应报的党支部都已上报。" : "逾期天数从按时截止日的次日算起；未到截止日的空着。"],
        FrozenColumns = 3,
    };

    private static ReportRow Row(ChaseRow row, int number, PeriodSummary period, DateOnly today)
    {
        var late = today.DayNumber - period.OnTimeUntil.DayNumber;
        return new ReportRow(
        [
            ReportCell.Count(number), ReportCell.Text(row.Body), ReportCell.Text(row.Branch), ReportCell.Text(row.Status.Title()),
            ReportCell.Date(period.OnTimeUntil), ReportCell.Date(period.LocksAfter), ReportCell.Count(late > 0 ? late : null),
        ]);
    }

    private static ReportRow Total(string name, int count) => new(
        [ReportCell.Empty, ReportCell.Text(name), ReportCell.Text($"{count}个党支部"), ReportCell.Empty, ReportCell.Empty, ReportCell.Empty, ReportCell.Empty],
        IsTotal: true);
}
