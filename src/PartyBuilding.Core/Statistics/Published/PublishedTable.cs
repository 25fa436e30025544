using System.Globalization;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics.Published;

/// <summary>A published set worked out: rows and total by the form's own expressions, and each printed figure beside ours.</summary>
public sealed class PublishedTable
{
    private PublishedTable(PublishedSet set, FormDefinition form)
    {
        (Set, Form) = (set, form);
        Rows = [.. set.Rows.Select(r => (r.Name, Computed(form, key => r.Values.TryGetValue(key, out var value) ? value : null)))];
        Total = Computed(form, Sum);
        Figures = [.. set.Printed.Select(Compare)];
    }

    public PublishedSet Set { get; }

    /// <summary>The form, its rates rounded as the source rounds them.</summary>
    public FormDefinition Form { get; }

    public IReadOnlyList<(string Name, IReadOnlyDictionary<string, long?> Values)> Rows { get; }

    /// <summary>A figure that no row has stays empty.</summary>
    public IReadOnlyDictionary<string, long?> Total { get; }

    public IReadOnlyList<ComparedFigure> Figures { get; }

    public static PublishedTable Of(PublishedSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var form = FormFiles.All.Single(f => f.Code == set.Form && f.Version == set.Version);
        return new PublishedTable(set, form with
        {
            Sections = [.. form.Sections.Select(s => s with
            {
                Items = [.. s.Items.Select(i => set.Rates?.TryGetValue(i.Key, out var rate) == true ? i with { Rate = rate } : i)],
            })],
        });
    }

    private long? Sum(string key) => Set.Rows.Any(r => r.Values.ContainsKey(key)) ? Set.Rows.Sum(r => r.Values.GetValueOrDefault(key)) : null;

    private static IReadOnlyDictionary<string, long?> Computed(FormDefinition form, Func<string, long?> typed)
    {
        var values = form.Items.ToDictionary(i => i.Key, i => i.Source == ItemSource.Computed ? null : typed(i.Key), StringComparer.Ordinal);
        FormChecker.Compute(form, values);
        return values;
    }

    private ComparedFigure Compare(PrintedFigure printed)
    {
        var item = Form.Item(printed.Key);
        var text = FigureText.Of(Total[printed.Key], item);
        var parts = FormChecker.Parts(item).Append(item.Key).ToHashSet(StringComparer.Ordinal);
        var assumed = Set.Rows.SelectMany(r => r.Assumed ?? new Dictionary<string, string>()).Where(a => parts.Contains(a.Key)).Select(a => $"假定{Form.Item(a.Key).Name}：{a.Value}");
        return new ComparedFigure(item.Key, item.Name, text, printed.Text, text == printed.Text, item.Rate is null ? null : Exact(item), string.Join("；", assumed.Append(printed.Note).OfType<string>()));
    }

    /// <summary>The rate before rounding, and as each mode would print it.</summary>
    private string? Exact(FormItem item)
    {
        if (FormChecker.Value(item, Total) is not { } value)
            return null;
        string Print(Rounding mode) => FigureText.Of((item.Rate! with { Rounding = mode }).Keep(value), item);
        return string.Create(CultureInfo.InvariantCulture, $"{100 * value:0.0000}%（四舍五入 {Print(Rounding.HalfUp)}，舍去尾数 {Print(Rounding.CutOff)}）");
    }
}
