using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics;

/// <summary>专题组织生活会覆盖情况 by body, as a sheet of <see cref="CoverageRow"/>s.</summary>
internal static class CoverageSheet
{
    public static ReportSheet Of(RollUpTable table, ReportedUnit unit) => new()
    {
        Name = "覆盖情况",
        Title = "专题组织生活会覆盖情况统计表",
        Subtitles = [table.Span.Title],
        LineLeft = $"填报单位：{unit.Name}",
        LineRight = "单位：个、人",
        Columns = [new(5), new(30, LeftAligned: true), new(9), new(9), new(9), new(9), new(9), new(9), new(9), new(9), new(9)],
        Header =
        [
            [new("序号", 1, 2), new("单位", 1, 2), new("党支部", 3), new("应到党员", 1, 2), new("参加", 1, 2), new("补课", 1, 2), new("合计", 1, 2), new("参加率", 1, 2), new("邀请入党积极分子和群众代表", 1, 2)],
            [new("总数"), new("召开"), new("召开率")],
        ],
        Rows = [.. table.Rows.Select((r, i) => Row(r, ReportCell.Count(i + 1), isTotal: false)), Row(table.Total with { Name = "合计" }, ReportCell.Empty, isTotal: true)],
        Footnotes =
        [
            "参加率＝（参加＋补课）÷应到党员，保留一位小数，四舍五入；邀请人员不计入参加率。",
        ],
        Signatures = ["填表人：", "审核人：", "报出日期："],
        Landscape = true,
        FrozenColumns = 2,
    };

    private static ReportRow Row(RollUpRow source, ReportCell number, bool isTotal)
    {
        var row = CoverageRow.Of(source);
        return new ReportRow(
            [
                number, ReportCell.Text(source.Name),
                ReportCell.Count(row.Branches), ReportCell.Count(row.Held), ReportCell.Rate(row.HeldRate),
                ReportCell.Count(row.Due), ReportCell.Count(row.Attended), ReportCell.Count(row.MadeUp), ReportCell.Count(row.Reached),
                ReportCell.Rate(row.ReachedRate), ReportCell.Count(row.Invited),
            ],
            isTotal);
    }
}
