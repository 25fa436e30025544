using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Returns.Designer;

/// <summary>
/// Draws a section as a table of several rows. What stays under the same row and column stays the same cell, whatever moves around
/// it; a new crossing becomes a cell to be typed, which is then named, defined or drawn from the ledger like any other.
/// </summary>
internal static class TableEdits
{
    private const int LongestTitle = 40;
    private const int MostColumns = 20;
    private const int MostRows = 60;

    public static Outcome<FormDefinition> Draw(FormDefinition form, DraftTable input)
    {
        if (form.Sections.FirstOrDefault(s => s.Key == input.Section) is not { } section)
            return Outcome<FormDefinition>.NotFound();
        if (section.Lines is null && section.Items.Count > 0)
            return Refused("", "这个分表已经有一行表头的项目，请另外增加一个分表来画多行表。");
        var (columns, rows) = (Titles(input.Columns), Titles(input.Rows));
        List<Finding> findings = [.. Check(columns, MostColumns, "列", "Columns"), .. Check(rows, MostRows, "行", "Rows")];
        if (findings.Count > 0)
            return Outcome<FormDefinition>.Refused(findings);
        var lines = rows.Select(r => new FormLine(r, [.. columns.Select(c => Key(section, r, c))])).ToList();
        var items = section.Items.ToDictionary(i => i.Key, StringComparer.Ordinal);
        var taken = form.Items.Select(i => i.Key).ToHashSet(StringComparer.Ordinal);
        var cells = new List<FormItem>();
        for (var r = 0; r < lines.Count; r++)
        {
            for (var c = 0; c < columns.Count; c++)
            {
                if (lines[r].Items[c] is not { } key)
                    continue;
                if (key.Length == 0)
                {
                    var made = New(section, rows[r], columns[c], taken);
                    lines[r] = lines[r] with { Items = [.. lines[r].Items.Select((k, at) => at == c ? made.Key : k)] };
                    cells.Add(made);
                }
                else
                {
                    cells.Add(items[key]);
                }
            }
        }

        return Outcome<FormDefinition>.Ok(Put(form, section with { Items = cells, Groups = null, Columns = columns, Lines = lines }));
    }

    /// <summary>Crosses a cell of a table out (划去): its place stays, empty.</summary>
    public static FormDefinition CrossOut(FormDefinition form, FormSection section, string key) => Put(form, section with
    {
        Items = [.. section.Items.Where(i => i.Key != key)],
        Lines = [.. section.Lines!.Select(l => l with { Items = [.. l.Items.Select(k => k == key ? null : k)] })],
    });

    /// <summary>The cell that stands there already, null where it was crossed out, empty where the crossing is new.</summary>
    private static string? Key(FormSection section, string row, string column)
    {
        var at = section.Columns?.ToList().IndexOf(column) ?? -1;
        return at >= 0 && section.Lines!.FirstOrDefault(l => l.Title == row) is { } line ? line.Items[at] : "";
    }

    private static FormItem New(FormSection section, string row, string column, HashSet<string> taken)
    {
        var number = 1;
        while (!taken.Add($"{section.Key}.{number}"))
            number++;
        return new FormItem($"{section.Key}.{number}", column, $"{row}的{column}。", ItemUnit.Person, ItemSource.Manual);
    }

    private static List<string> Titles(string? text)
        => [.. (text ?? "").ReplaceLineEndings("\n").Split('\n').Select(ChineseText.Clean).Where(t => t.Length > 0)];

    private static IEnumerable<Finding> Check(List<string> titles, int most, string what, string field)
    {
        if (titles.Count == 0)
            yield return Fault(field, $"请写出各{what}的名称，一{what}写一行。");
        if (titles.Count > most)
            yield return Fault(field, $"最多 {most} {what}，现有 {titles.Count} {what}。");
        if (titles.FirstOrDefault(t => t.Length > LongestTitle) is { } title)
            yield return Fault(field, $"{what}名“{title[..10]}…”超过 {LongestTitle} 字。");
        if (titles.GroupBy(t => t, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            yield return Fault(field, $"{what}名“{twice.Key}”写了两次。");
    }

    private static FormDefinition Put(FormDefinition form, FormSection section)
        => form with { Sections = [.. form.Sections.Select(s => s.Key == section.Key ? section : s)] };

    private static Outcome<FormDefinition> Refused(string field, string message) => Outcome<FormDefinition>.Refused(Fault(field, message));

    private static Finding Fault(string field, string message) => new("FORM-DRAFT", RuleForce.Must, message, field);
}
