using ClosedXML.Excel;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Statistics.Layouts;

/// <summary>Reads the named places of a layout, and says everything that is wrong with them at once.</summary>
internal sealed class LayoutReading(XLWorkbook workbook, FormDefinition form)
{
    private static readonly string[] Reaching = ["[", "|", "WEBSERVICE(", "FILTERXML(", "HYPERLINK(", "IMPORTDATA(", "CALL(", "REGISTER.ID("];

    private readonly HashSet<string> _items = form.Items.Select(i => i.Key).ToHashSet(StringComparer.Ordinal);
    private readonly Dictionary<(string Sheet, string Cell), string> _taken = [];

    public List<LayoutPlace> Places { get; } = [];

    public List<Finding> Faults { get; } = [];

    public LayoutReading Read()
    {
        foreach (var (name, sheet) in workbook.NamedRanges.Select(n => (n, "")).Concat(workbook.Worksheets.SelectMany(w => w.NamedRanges.Select(n => (n, w.Name)))))
        {
            if (LayoutNames.Read(name.Name) is { } ours)
                Take(name, ours, sheet);
        }

        Rows();
        Formulas();
        Missing();
        return this;
    }

    private void Take(IXLNamedRange name, LayoutName ours, string scope)
    {
        var title = scope.Length == 0 ? $"名称“{name.Name}”" : $"“{scope}”表的名称“{name.Name}”";
        if (!IsKnown(ours))
            Fault($"{title}：{form.Name}没有这一项。", "请改成这张表的项目，或者在“公式—名称管理器”里删去。");
        else if (name.RefersTo.Contains("#REF!", StringComparison.Ordinal) || name.Ranges.Count == 0)
            Fault($"{title}指向的格子已经不在了。", "请在“公式—名称管理器”里重新指定格子，或者删去这个名称。");
        else if (name.Ranges.Count > 1)
            Fault($"{title}指向了几块格子。", "一个名称只指一处。");
        else if (Shape(name.Ranges.Single(), ours) is { } fault)
            Fault($"{title}（{At(name.Ranges.Single())}）{fault}", "请改正后再传。");
        else
            Places.Add(new LayoutPlace(ours.Part, ours.Key, name.Ranges.Single()));
    }

    private bool IsKnown(LayoutName name) => name.Part switch
    {
        LayoutPart.Row => true,
        LayoutPart.Head => LayoutNames.Heads.Contains(name.Key),
        LayoutPart.Section => form.Sections.Any(s => s.Key == name.Key),
        LayoutPart.Column => LayoutNames.Columns.Contains(name.Key) || _items.Contains(name.Key),
        LayoutPart.Total => name.Key is LayoutNames.Expected or LayoutNames.Arrived || _items.Contains(name.Key),
        _ => _items.Contains(name.Key),
    };

    private string? Shape(IXLRange range, LayoutName name)
    {
        if (name.Part == LayoutPart.Row)
            return range.RowCount() == 1 ? null : "要指向一整行或者一行里的格子。";
        if (name.Part != LayoutPart.Section)
            return Single(range, $"{name.Part}{name.Key}");
        var count = form.Sections.First(s => s.Key == name.Key).Items.Count;
        if ((range.RowCount() != 1 && range.ColumnCount() != 1) || range.Cells().Count() != count)
            return $"要指向一行或者一列 {count} 个格子，每项一格。";
        return range.Cells().Select(c => Single(c.AsRange(), $"{name.Part}{name.Key}{c.Address}")).FirstOrDefault(f => f is not null);
    }

    private string? Single(IXLRange range, string what)
    {
        var cell = range.FirstCell();
        var merged = cell.MergedRange();
        if (range.Cells().Count() > 1 && merged?.RangeAddress.ToString() != range.RangeAddress.ToString())
            return "要指向一个格子。";
        if (merged is not null && merged.FirstCell().Address.ToString() != cell.Address.ToString())
            return $"在合并的格子 {merged.RangeAddress} 里面，只有左上角的格子会显示。";
        if (cell.HasFormula)
            return "里有公式，会被填进去的数盖掉。";
        return _taken.TryAdd((range.Worksheet.Name, cell.Address.ToString()!), what) ? null : "已经有另一个名称，一个格子只能放一项。";
    }

    private void Rows()
    {
        foreach (var sheet in Places.Where(p => p.Part is LayoutPart.Column or LayoutPart.Row).GroupBy(p => p.Sheet.Name, StringComparer.Ordinal))
        {
            var rows = sheet.Where(p => p.Part == LayoutPart.Row).ToList();
            if (rows.Count != 1)
            {
                Fault($"“{sheet.Key}”表有“明细_”的名称，要有一个“{LayoutNames.Row}”。", "请给每个单位重复的那一行起名。");
                continue;
            }

            var row = rows[0].Cell.Address.RowNumber;
            foreach (var place in sheet.Where(p => p.Part == LayoutPart.Column && p.Cell.Address.RowNumber != row))
                Fault($"“{LayoutNames.Of(place.Part, place.Key)}”（{At(place.Range)}）不在“{LayoutNames.Row}”那一行（第 {row} 行）。", "请移到那一行。");
            foreach (var merged in rows[0].Sheet.MergedRanges.Where(m => m.RowCount() > 1 && m.FirstRow().RowNumber() <= row && m.LastRow().RowNumber() >= row))
                Fault($"“{sheet.Key}”表的合并格子 {merged.RangeAddress} 跨过了要重复的一行。", "请取消这处合并。");
        }
    }

    private void Formulas()
    {
        foreach (var cell in workbook.Worksheets.SelectMany(w => w.CellsUsed(c => c.HasFormula)))
        {
            if (Array.Find(Reaching, r => cell.FormulaA1.Contains(r, StringComparison.OrdinalIgnoreCase)) is not null)
                Fault($"{cell.Worksheet.Name}!{cell.Address} 的公式指向别的文件或者网址。", "请改成本表内的公式。");
        }
    }

    private void Missing()
    {
        var placed = Places.Where(p => p.Part == LayoutPart.Figure).Select(p => p.Key)
            .Concat(Places.Where(p => p.Part == LayoutPart.Section).SelectMany(p => form.Sections.First(s => s.Key == p.Key).Items.Select(i => i.Key))).ToHashSet(StringComparer.Ordinal);
        if (placed.Count == 0)
            Fault("没有一项有位置：表里没有“本期_”或者“各项_”开头的名称。", "请先下载现用的版式，在它上面改。");
        else
            Faults.AddRange(form.Items.Where(i => !placed.Contains(i.Key)).Select(i => Warning($"“{i.Name}”（{i.Key}）没有位置，印出来的表上没有这一项。")));
        foreach (var head in new[] { LayoutNames.Unit, LayoutNames.Span }.Where(h => !Places.Exists(p => p.Part == LayoutPart.Head && p.Key == h)))
            Faults.Add(Warning($"没有“{LayoutNames.Of(LayoutPart.Head, head)}”，印出来的表上看不到{head}。"));
    }

    private static string At(IXLRange range) => $"{range.Worksheet.Name}!{(range.Cells().Count() == 1 ? range.FirstCell().Address.ToString() : range.RangeAddress.ToString())}";

    private void Fault(string message, string remedy) => Faults.Add(new Finding("LAYOUT", RuleForce.Must, message, "File", remedy));

    private static Finding Warning(string message) => new("LAYOUT", RuleForce.Usual, message, "File");
}
