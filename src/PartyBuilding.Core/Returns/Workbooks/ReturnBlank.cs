using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Returns.Workbooks;

/// <summary>The return as a workbook to fill in away from the system and read back: one item a line, found again by its code.</summary>
internal static class ReturnBlank
{
    public const string CodeHead = "编号";

    /// <summary>Columns from 0, as the reader counts.</summary>
    public const int Code = 1;
    public const int Ledger = 4;
    public const int Figure = 5;
    public const int Words = 6;

    /// <summary>Where a copy says what is wrong with a line.</summary>
    public const int Faults = 7;

    public static void Write(Stream output, ReturnPage page, string unitCode, CommandContext context)
    {
        var sheet = new ReportSheet
        {
            Name = page.Form.Name,
            Title = page.Form.Name,
            Subtitles = [page.Span.Title],
            LineLeft = $"填报单位：{page.OrganisationName}",
            LineRight = $"{page.OnTimeUntil:M月d日}前上报",
            Columns = [new(14, LeftAligned: true), new(30, LeftAligned: true), new(26, LeftAligned: true), new(6), new(9), new(12), new(34, LeftAligned: true)],
            Header = [[new("部分"), new(CodeHead), new("项目"), new("单位"), new("台账数"), new("填报数"), new("说明（出处；与台账不一致的原因）")]],
            Rows = [.. page.Form.Sections.SelectMany(s => s.Items.Where(i => i.MayBeTyped).Select((item, at) => Row(page, s, item, at)))],
            Footnotes = ["只填“填报数”和“说明”两栏；没有的填 0。台账已有的数照原样即可，确与台账不一致的改“填报数”并写明原因。编号不要改动。"],
            Signatures = ["填报人：", page.Form.FiledBy == Filer.Branch ? "支部书记：" : "负责人：", "日期："],
        };
        var cover = new WorkbookCover(
            $"{page.Form.Name}（填报表）", $"{context.Actor.Name}（{context.Actor.Role}）", context.At,
            [new("单位", page.OrganisationName), new("统计期", page.Span.Title)]);
        ReportWriter.Write(output, [sheet], cover, Identity(page, unitCode, context.At));
    }

    private static WorkbookIdentity Identity(ReturnPage page, string unitCode, DateTime at) => new(
        page.Form.Code, FormVersion(page.Form), page.Span.ToString(), unitCode, page.OrganisationName, at, page.PublicId) { RecordVersion = page.Version };

    public static string FormVersion(FormDefinition form) => form.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static ReportRow Row(ReturnPage page, FormSection section, FormItem item, int at)
    {
        var cell = page.Cells[item.Key];
        return new ReportRow(
        [
            ReportCell.Text(at == 0 ? section.Title : null), ReportCell.Text(item.Key), ReportCell.Text(NameOf(section, item)),
            ReportCell.Text(FigureText.Unit(item.Unit)), FigureCell.Of(item, cell.Ledger), FigureCell.Of(item, cell.Value), ReportCell.Text(cell.OverrideReason ?? cell.Note),
        ]);
    }

    private static string NameOf(FormSection section, FormItem item)
        => section.Groups?.FirstOrDefault(g => g.Items.Contains(item.Key))?.Title is { } title ? $"{title}：{item.Name}" : item.Name;
}
