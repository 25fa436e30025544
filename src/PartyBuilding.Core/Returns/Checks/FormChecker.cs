using System.Globalization;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Checks;

/// <summary>Runs the checks of a form over the figures of one return.</summary>
public static class FormChecker
{
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>What does not hold: cells not filled in first, section by section, then the form's checks in their order.</summary>
    public static IReadOnlyList<CheckFinding> Check(FormDefinition form, FigureSet figures)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(figures);
        var findings = form.Sections.Select(s => Empty(s, figures)).OfType<CheckFinding>().ToList();
        foreach (var (check, condition, message) in FormRules.Of(form).Checks)
        {
            if (condition.Holds(figures) != false) continue;
            findings.Add(new CheckFinding(
                check.Code, check.Class, message.Fill(form, figures), check.Remedy, condition.Cells, Basis(condition, figures)));
        }

        return findings;
    }

    /// <summary>Writes the computed items into <paramref name="values"/>; empty while a figure they need is missing.</summary>
    public static void Compute(FormDefinition form, IDictionary<string, long?> values)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(values);
        foreach (var (key, figure) in FormRules.Of(form).Computed)
        {
            var value = figure.Value(new FigureSet(values.AsReadOnly(), null));
            values[key] = value is not (>= -Largest and <= Largest) ? null
                : form.Item(key).Rate is { } rate ? rate.Keep(value)
                : (long)Math.Round(value.Value, MidpointRounding.AwayFromZero);
        }
    }

    /// <summary>Keys of the cells that a computed item is worked out from, in order of first mention.</summary>
    public static IReadOnlyList<string> Parts(FormItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Expression is { } expression ? [.. FigureExpression.Parse(expression).Cells.Select(c => c.Key)] : [];
    }

    /// <summary>A computed item before rounding; null while a figure it needs is missing.</summary>
    public static decimal? Value(FormItem item, IReadOnlyDictionary<string, long?> values)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Expression is { } expression ? FigureExpression.Parse(expression).Value(new FigureSet(values, null)) : null;
    }

    private static CheckFinding? Empty(FormSection section, FigureSet figures)
    {
        var empty = section.Items
            .Where(i => i.Source != ItemSource.Computed && figures.Of(new Cell(i.Key, false)) is null)
            .ToList();
        if (empty.Count == 0) return null;
        return new CheckFinding(
            CheckFinding.Empty + section.Key,
            CheckClass.Error,
            $"{section.Title}还有 {empty.Count} 项没有填写",
            empty.All(i => i.Source == ItemSource.Ledger) ? "请重新从台账取数。" : "请逐项填写，本月没有的填 0。",
            [.. empty.Select(i => i.Key)],
            new string(',', empty.Count - 1));
    }

    private static string Basis(CheckExpression condition, FigureSet figures) =>
        string.Join(',', condition.Cells.Select(k => new Cell(k, false))
            .Concat(condition.PreviousCells.Select(k => new Cell(k, true)))
            .Select(c => figures.Of(c)?.ToString(CultureInfo.InvariantCulture)));
}
