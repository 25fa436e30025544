using PartyBuilding.Core.Imports.Sheets;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.Checking;

/// <summary>Collects what is found in one row, each thing at its cell. One cell gets one finding of a kind.</summary>
internal sealed class RowFindings(SheetRow row, IReadOnlyDictionary<string, int> map, IReadOnlyList<string> titles, IReadOnlyList<ImportColumn> columns)
{
    private readonly List<ImportFinding> _found = [];

    public IReadOnlyList<ImportFinding> Found => _found;

    public bool Rejects => _found.Exists(f => f.Rejects);

    public SheetRow Row => row;

    /// <summary>Findings from the left to the right.</summary>
    public IReadOnlyList<ImportFinding> Ordered => [.. _found.OrderBy(f => f.Column ?? int.MaxValue)];

    /// <summary>Head of a column in our template.</summary>
    public string TitleOf(string field) => columns.TitleOf(field);

    /// <summary>The cell of a column; empty when the sheet has no such column.</summary>
    public SheetCell Cell(string field) => map.TryGetValue(field, out var place) ? row[place] : SheetCell.Empty;

    /// <summary>Whether a fault in the cell has been told already: what follows from it is not told again.</summary>
    public bool IsFaulty(string field) => _found.Exists(f => f.Field == field && f.Rejects);

    public void Reject(string field, string code, string reason, string suggestion) => Add(field, code, reason, suggestion, rejects: true);

    public void Note(string field, string code, string reason, string suggestion) => Add(field, code, reason, suggestion, rejects: false);

    /// <summary>What the rules said: refusals reject the row, everything else is a note.</summary>
    public void Add(RuleResult result)
    {
        foreach (var finding in result.Refusals)
            Add(finding, rejects: true);
        foreach (var finding in result.Warnings.Concat(result.Notes))
            Add(finding, rejects: false);
    }

    public void Add(Finding finding, bool rejects)
    {
        if (!IsFaulty(finding.Field ?? ""))
            Add(finding.Field ?? "", finding.RuleCode, finding.Message, finding.Remedy ?? "请对照原始材料核对。", rejects);
    }

    private void Add(string field, string code, string reason, string suggestion, bool rejects)
    {
        if (_found.Exists(f => f.Field == field && f.Code == code))
            return;
        int? place = map.TryGetValue(field, out var column) ? column : null;
        var title = place is { } at && at < titles.Count && titles[at].Length > 0 ? titles[at] : TitleOf(field);
        _found.Add(new ImportFinding(row.Number, place, field, title, Shown(field), code, reason, suggestion, rejects));
    }

    // A personal number is never repeated where anybody but the vault keeps it.
    private string Shown(string field)
    {
        var text = Cell(field).Text.Trim();
        if (text.Length > 0 && columns.Any(c => c.Key == field && c.IsSecret))
            return text.Length > 3 ? text[..3] + new string('*', Math.Min(15, text.Length - 3)) : "***";
        return text.Length > 200 ? text[..200] : text;
    }
}
