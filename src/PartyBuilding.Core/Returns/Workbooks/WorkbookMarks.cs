using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Returns.Workbooks;

/// <summary>Puts what the checks find where the filler sees it: beside the cells of the workbook.</summary>
internal sealed class WorkbookMarks(FormDefinition form, WorkbookTable table, WorkbookCells cells)
{
    private readonly Dictionary<string, string> _places = table.Lines.GroupBy(l => l.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().FigureCell, StringComparer.Ordinal);

    public IReadOnlyList<CellMark> Of(IReadOnlyList<CheckFinding> findings)
        => [.. cells.Faults.Select(f => new CellMark([f.Field!], cells.Subject(f.Field!), f.Message, f.Remedy ?? "", IsFault: true)), .. findings.SelectMany(Marks)];

    private IEnumerable<CellMark> Marks(CheckFinding finding)
    {
        // One mark for each empty cell says more in a sheet than the count of a section.
        if (finding.Code.StartsWith(CheckFinding.Empty, StringComparison.Ordinal))
            return finding.Cells.Where(k => !cells.Unread.Contains(k)).Select(k => new CellMark(Places([k]), form.Item(k).Name, $"“{form.Item(k).Name}”没有填。", "没有的填 0。", IsFault: true));
        var code = finding.IsOfForm ? $"〔{finding.Code}〕" : "";
        var subject = string.Join('、', finding.Cells.Select(k => form.Items.FirstOrDefault(i => i.Key == k)?.Name).OfType<string>());
        return [new CellMark(Places(finding.Cells), subject, $"{code}{finding.Message}", finding.Remedy, finding.Class == CheckClass.Error)];
    }

    private List<string> Places(IEnumerable<string> keys)
        => [.. keys.Select(k => _places.GetValueOrDefault(k)).OfType<string>()];
}
