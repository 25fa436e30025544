using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics;

/// <summary>
/// 专题组织生活会覆盖情况 by body. Coverage = (attended + made up) ÷ members due; invited people stand apart and never
/// count in it (2005 bulletin L551). Rates: one decimal, half up.
/// </summary>
internal static class CoverageSheet
{
    public static ReportSheet Of(RollUpTable table, ReportedUnit unit) => new()
    {
        Name = "覆盖情况",
        Title = "专题组织生活会覆盖情况统计表",
        Subtitles = [table.Month.Title],
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

    private static ReportRow Row(RollUpRow row, ReportCell number, bool isTotal)
    {
        long Of(string key) => row.Values.GetValueOrDefault(key);
        var reached = Of("attended") + Of("made-up");
        return new ReportRow(
            [
                number, ReportCell.Text(row.Name),
                ReportCell.Count(row.Expected), ReportCell.Count(Of("held")), ReportCell.Rate(Rates.Of(Of("held"), row.Expected, 1, Rounding.HalfUp)),
                ReportCell.Count(Of("due")), ReportCell.Count(Of("attended")), ReportCell.Count(Of("made-up")), ReportCell.Count(reached),
                ReportCell.Rate(Rates.Of(reached, Of("due"), 1, Rounding.HalfUp)), ReportCell.Count(Of("invited")),
            ],
            isTotal);
    }
}
