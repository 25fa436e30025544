using System.Globalization;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Core.Returns.Workbooks;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics.Annual;

/// <summary>The sheets of the set: cover, tables, two years side by side, lists, and (hidden) where every figure comes from.</summary>
internal static class AnnualSheets
{
    public const string SourceSheet = "数据来源";

    private const int LongestName = 31;

    public static IReadOnlyList<ReportSheet> Of(AnnualSet set, CommandContext context)
    {
        List<ReportSheet> sheets = [Cover(set, context)];
        foreach (var table in set.Tables)
        {
            foreach (var (sheet, part) in RollUpSheets.Of(Shown(table), set.Unit).Zip(table.Form.Sections))
                AddPart(sheets, sheet, part, set);
        }

        sheets.AddRange(set.Tables.Select(t => Marked(Comparison(set, t), set) with { Name = Name(sheets, set.Tables.Count == 1 ? "两年对照" : $"两年对照 {t.Form.Name}") }));
        sheets.Add(Sources(set));
        return sheets;
    }

    /// <summary>The table, with a line for each cell that carries a list, and right behind it the lists.</summary>
    private static void AddPart(List<ReportSheet> sheets, ReportSheet sheet, FormSection part, AnnualSet set)
    {
        var lists = set.ListsOf(part);
        var behind = Name(sheets, $"{part.Title} 附名单");
        sheets.Add(Marked(sheet with { Footnotes = [.. sheet.Footnotes, .. lists.Select(l => $"“{l.Item.Name}”附名单 {l.Number}，见后一张表“{behind}”。")] }, set) with { Name = Name(sheets, sheet.Name) });
        if (lists.Count > 0)
            sheets.Add(Marked(Lists(set, part, lists), set) with { Name = behind });
    }

    /// <summary>A body has nobody below it to show: its own row is the table.</summary>
    public static RollUpTable Shown(AnnualTable table)
        => table.Rows.Count == 0 ? table.Now with { Rows = [table.Now.Total] } : table.Now;

    private static ReportSheet Marked(ReportSheet sheet, AnnualSet set) => sheet with
    {
        Footnotes = [.. sheet.Footnotes, $"核对码 {set.Mark}{(set.IsFrozen ? "" : "；未锁定，仅供核对")}"],
    };

    private static string Name(IReadOnlyList<ReportSheet> taken, string wanted)
    {
        var name = wanted.Length > LongestName ? wanted[..LongestName] : wanted;
        for (var again = 2; taken.Any(s => s.Name == name); again++)
            name = string.Create(CultureInfo.InvariantCulture, $"{wanted[..Math.Min(wanted.Length, LongestName - 4)]}（{again}）");
        return name;
    }

    private static ReportSheet Cover(AnnualSet set, CommandContext context) => new()
    {
        Name = "封面",
        Title = set.Title,
        Subtitles = [set.Span.Title, set.IsFrozen ? "" : "（未锁定，仅供核对）"],
        Columns = [new(22), new(50, LeftAligned: true)],
        Header = [],
        Rows =
        [
            Line("填报单位", $"{set.Unit.Name}（盖章）", 90), Line("单位负责人", "（签字）", 34), Line("填表人", context.Actor.Name, 34), Line("联系电话", "", 34),
            Line("报出日期", LocalTime.DateOf(set.FrozenAt ?? context.At).ToString("yyyy年M月d日", CultureInfo.InvariantCulture), 34),
            Line("应报、已报", $"{set.Expected} 份、{set.Arrived} 份", 34),
            Line("表式", string.Join("；", set.Tables.Select(t => $"{t.Form.Name}（{t.Form.Code} 第{t.Form.Version}版）")), 34), Line("核对码", set.Mark, 34),
        ],
    };

    private static ReportRow Line(string name, string value, double height) => new([ReportCell.Text(name), ReportCell.Text(value)], Height: height);

    private static ReportSheet Comparison(AnnualSet set, AnnualTable table) => new()
    {
        Name = "两年对照",
        Title = $"{table.Form.Name}两年对照",
        Subtitles = [$"{set.Span.Title}与{set.Span.LastYear.Title}"],
        LineLeft = $"填报单位：{set.Unit.Name}",
        Columns = [new(20, LeftAligned: true), new(30, LeftAligned: true), new(6), new(12), new(12), new(10), new(10), new(12)],
        Header = [[new("分表"), new("项目"), new("单位"), new("本年"), new("上年"), new("增减"), new("增减%"), new("说明")]],
        Rows = [.. table.Figures().Select(f => new ReportRow(
        [
            ReportCell.Text(f.Table.Items[0] == f.Item ? f.Table.Title : null), ReportCell.Text(f.Group is null ? f.Item.Name : $"{f.Group}：{f.Item.Name}"),
            ReportCell.Text(FigureText.Unit(f.Item.Unit)), FigureCell.Of(f.Item, f.Now), FigureCell.Of(f.Item, f.Before),
            f.Change is { } change ? FigureCell.Of(f.Item, change) : ReportCell.Empty, f.ChangeRate is { } rate ? ReportCell.Rate(rate) : ReportCell.Empty,
            ReportCell.Text(f.IsRedefined ? "口径有变" : null),
        ]))],
        Footnotes = [table.Before is null ? "上年没有这张年报。" : "上年为锁定的数。"],
    };

    private static ReportSheet Lists(AnnualSet set, FormSection part, IReadOnlyList<AnnualList> lists) => new()
    {
        Name = "附名单",
        Title = $"{part.Title}　非零须附名单",
        Subtitles = [set.Span.Title],
        LineLeft = $"填报单位：{set.Unit.Name}",
        Columns = [new(22, LeftAligned: true), new(24, LeftAligned: true), new(30, LeftAligned: true), new(14), new(12), new(26, LeftAligned: true)],
        Header = [[new("项目"), new("单位"), new("党支部"), new("姓名"), new("日期"), new("来处、去处或说明")]],
        Rows = [.. lists.SelectMany(ListRows)],
        Footnotes = ["名单按各单位上报时的台账；手工填报、与台账不一致的，附填报说明。"],
    };

    private static IEnumerable<ReportRow> ListRows(AnnualList list) =>
    [
        new([ReportCell.Text($"名单 {list.Number}　{list.Item.Name}：{FigureText.Of(list.Figure, list.Item)}{FigureText.Unit(list.Item.Unit)}{(list.Differs ? $"（台账名单 {list.People.Count}）" : "")}", 6) with { Emphasis = true }]),
        .. list.People.Select(p => new ReportRow(
            [ReportCell.Text(list.Item.Name), ReportCell.Text(p.Unit), ReportCell.Text(p.Branch), ReportCell.Text(p.Name), ReportCell.Date(p.On), ReportCell.Text(p.Other)])),
        .. list.Notes.Select(n => new ReportRow([ReportCell.Text(list.Item.Name), ReportCell.Text(n, 5)])),
    ];

    private static ReportSheet Sources(AnnualSet set) => new()
    {
        Name = SourceSheet,
        Title = "数据来源",
        Columns = [new(14), new(6), new(12), new(30, LeftAligned: true), new(38), new(6), new(10), new(10), new(12), new(20), new(12), new(20)],
        Header = [[new("表式"), new("版"), new("单位代码"), new("单位"), new("报表键"), new("次"), new("状态"), new("台账编号"), new("上报人"), new("上报时间"), new("接收人"), new("接收时间")]],
        Rows = [.. set.Sources.Select(s => new ReportRow(
        [
            ReportCell.Text(s.Form), ReportCell.Count(s.Version), ReportCell.Text(s.UnitCode), ReportCell.Text(s.Unit), ReportCell.Text(s.Key.ToString("D")),
            ReportCell.Count(s.Revision), ReportCell.Text(s.Status.Title()), ReportCell.Count(s.RecordedNo), ReportCell.Text(s.SubmittedBy), ReportCell.Text(Time(s.SubmittedAt)),
            ReportCell.Text(s.AcceptedBy), ReportCell.Text(Time(s.AcceptedAt)),
        ]))],
        IsHidden = true,
    };

    private static string? Time(DateTime? utc) => utc is { } at ? LocalTime.Of(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : null;
}
