using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Returns.Workbooks;

/// <summary>What the lines of a workbook change in a return, with every fault at its cell; nothing is changed while there is one.</summary>
internal sealed class WorkbookCells(ReturnPage page)
{
    private readonly Dictionary<string, string> _subjects = new(StringComparer.Ordinal);

    private readonly Dictionary<string, FormItem> _items = page.Form.Items.Where(i => i.MayBeTyped).ToDictionary(i => i.Key, StringComparer.Ordinal);

    public List<Finding> Faults { get; } = [];

    public Dictionary<string, CellEntry> Changes { get; } = new(StringComparer.Ordinal);

    /// <summary>Items whose cell could not be read or may not be taken.</summary>
    public HashSet<string> Unread { get; } = new(StringComparer.Ordinal);

    /// <summary>Name of the item at a faulty cell; empty for a line that is no item's.</summary>
    public string Subject(string cell) => _subjects.GetValueOrDefault(cell, "");

    public void Read(IEnumerable<WorkbookLine> lines)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (!_items.TryGetValue(line.Key, out var item))
                Fault(line.CodeCell, $"表中没有编号 {line.Key}。");
            else if (!seen.Add(line.Key))
                Fault(line.CodeCell, $"编号 {line.Key} 出现了两次。");
            else if (!FigureText.TryRead(line.Figure, item.Unit, out var value))
                Fault(line.FigureCell, item, $"“{item.Name}”填的是“{Short(line.Figure)}”，请填整数，金额最多两位小数。");
            else
                Take(line, item, value);
        }
    }

    private void Take(WorkbookLine line, FormItem item, long? value)
    {
        var cell = page.Cells[item.Key];
        // A ledger figure left as it was printed takes what the ledger says now.
        if (cell.Ledger is not null && FigureText.TryRead(line.Ledger, item.Unit, out var printed) && printed == value)
            value = cell.Ledger;
        var differs = cell.Ledger is not null && value != cell.Ledger;
        var entry = differs ? new CellEntry(value, line.Words) : new CellEntry(value, null, line.Words);
        if (ReturnEntry.Fault(item, entry) is { } fault)
            Fault(line.FigureCell, item, fault);
        else if (differs && line.Words.Length == 0)
            Fault(line.WordsCell, item, $"“{item.Name}”填 {FigureText.Of(value, item)}，台账是 {FigureText.Of(cell.Ledger, item)}，请在说明栏写明原因。");
        else if (value != cell.Value || (differs ? line.Words != cell.OverrideReason : line.Words != (cell.Note ?? "") || cell.OverrideReason is not null))
            Changes[item.Key] = entry;
    }

    private void Fault(string cell, FormItem item, string message)
    {
        Unread.Add(item.Key);
        _subjects[cell] = item.Name;
        Fault(cell, message);
    }

    private void Fault(string cell, string message) => Faults.Add(new Finding("WORKBOOK-CELL", RuleForce.Must, $"{cell} 格：{message}", cell));

    private static string Short(string text) => text.Length > 20 ? text[..20] + "…" : text;
}
