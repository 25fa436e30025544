using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>Cells and sections of a return as the paper shows them.</summary>
public sealed class SheetSections(ReturnSheet sheet, IReadOnlyList<CheckLine> checks, bool mayFill)
{
    public IReadOnlyList<SheetSection> All() => [.. sheet.Form.Sections.Select(Section)];

    /// <summary>The cell of one item; null when the form has no such item.</summary>
    public SheetCell? Find(string key)
    {
        var section = sheet.Form.Sections.FirstOrDefault(s => s.Items.Any(i => i.Key == key));
        var item = section?.Items.First(i => i.Key == key);
        if (item is null || section is null)
            return null;
        var at = section.Lines?.Select(line => line.Items.ToList().IndexOf(key)).FirstOrDefault(index => index >= 0, -1) ?? -1;
        var shortName = at >= 0 && section.Columns is { } columns && at < columns.Count ? columns[at] : PaperLayout.FullName(section, key);
        return Cell(item, PaperLayout.FullName(section, key), shortName);
    }

    public CellMark Mark(FormItem item)
    {
        var figure = sheet.Figure(item.Key);
        var about = checks.Where(line => line.Cells.Any(cell => cell.Key == item.Key)).ToList();
        return (figure, sheet.Summary.Status) switch
        {
            ({ SendBackReason: not null }, _) => CellMark.SentBack,
            (_, ReturnStatus.Locked) => CellMark.Locked,
            _ when about.Any(line => line.Words == CheckWords.Error) => CellMark.Refused,
            _ when about.Any(line => line.AsksExplanation && !line.Stands && !line.IsAside) => CellMark.Asking,
            ({ IsOverridden: true }, _) => CellMark.Different,
            _ when about.Any(line => line.Stands) => CellMark.Explained,
            ({ Value: null }, _) when item.Source == ItemSource.Manual => CellMark.Empty,
            _ => CellMark.Filled,
        };
    }

    private SheetSection Section(FormSection section) => new(
        section.Key, section.Title, section.IsManual && mayFill ? "手工填写" : null, PaperLayout.Tables(section, Cell),
        mayFill && section.Items.Any(item => item.Source == ItemSource.Manual && sheet.Figure(item.Key).Value is null));

    private SheetCell Cell(FormItem item, string label, string shortName) => new(
        sheet.Summary.PublicId, item.Key, label, shortName, Figures.Text(sheet.Figure(item.Key).Value, item),
        mayFill && item.Source == ItemSource.Manual, item.Source == ItemSource.Manual, Mark(item));
}
