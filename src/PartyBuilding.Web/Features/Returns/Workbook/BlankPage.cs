using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Features.Returns.Sheet;

namespace PartyBuilding.Web.Features.Returns.Workbook;

/// <summary>The empty form as paper, with what each item means on the page after.</summary>
public sealed record BlankPage(
    Guid PublicId, string Title, string Organisation, string FormLine, IReadOnlyList<SheetSection> Sections, IReadOnlyList<KeyValuePair<string, string>> Definitions)
{
    public static BlankPage Of(ReturnSheet sheet)
    {
        return new BlankPage(
            sheet.Summary.PublicId, sheet.Period.Title, sheet.Summary.Organisation, $"表式 {sheet.Form.Code} 第 {sheet.Form.Version} 版",
            [.. sheet.Form.Sections.Select(s => new SheetSection(s.Key, s.Title, null, PaperLayout.Tables(s, Empty), MayConfirmNone: false))],
            [.. sheet.Form.Sections.SelectMany(s => s.Items.Select(i => KeyValuePair.Create(PaperLayout.FullName(s, i.Key), i.Definition)))]);

        SheetCell Empty(FormItem item, string label, string shortName)
            => new(sheet.Summary.PublicId, item.Key, label, shortName, "", IsInput: false, IsManual: false, CellMark.Filled);
    }
}
