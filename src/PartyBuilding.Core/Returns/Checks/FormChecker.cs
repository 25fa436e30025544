using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Checks;

/// <summary>Runs the checks of a form over the figures of one return.</summary>
public static class FormChecker
{
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>What does not hold: cells not filled in first, section by section, then figures without what they must bring along, then the form's checks in their order.</summary>
    public static IReadOnlyList<CheckFinding> Check(FormDefinition form, FigureSet figures)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(figures);
        return
        [
            .. form.Sections.Select(s => Empty(s, figures)).OfType<CheckFinding>(),
            .. form.Items.Select(i => Unproved(i, figures)).OfType<CheckFinding>(),
            .. FormRules.Of(form).Checks.Select(c => c.Find(form, figures)).OfType<CheckFinding>(),
        ];
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

    /// <summary>Writes what other returns have reported into <paramref name="values"/>; empty until it has arrived.</summary>
    internal static void Carry(FormDefinition form, IDictionary<string, long?> values, IReadOnlyDictionary<FigureSource, SourceFigures> others)
    {
        var figures = new FigureSet(values.AsReadOnly(), null) { Others = others };
        foreach (var (key, from) in FormRules.Of(form).Carried)
            values[key] = figures.Of(from);
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
            .Where(i => i.Source != ItemSource.Computed && figures.Of(new Cell(i.Key)) is null)
            .ToList();
        if (empty.Count == 0) return null;
        return new CheckFinding(
            CheckFinding.Empty + section.Key,
            CheckClass.Error,
            $"{section.Title}还有 {empty.Count} 项没有填写",
            empty.All(i => i.Source == ItemSource.Ledger) ? "请重新从台账取数。"
                : empty.All(i => i.Source == ItemSource.Return) ? "这些数取自另一张报表，那张报表上报以后自动带入。"
                : "请逐项填写，本月没有的填 0。",
            [.. empty.Select(i => i.Key)],
            new string(',', empty.Count - 1));
    }

    /// <summary>Some figures other than 0 force a list or words; the list of a ledger cell is there by itself.</summary>
    private static CheckFinding? Unproved(FormItem item, FigureSet figures)
    {
        var isCarried = item.Requires == FigureProof.None || (item.Requires == FigureProof.List && item.Source != ItemSource.Manual);
        if (isCarried || figures.Noted.Contains(item.Key) || figures.Of(new Cell(item.Key)) is not { } value || value == 0) return null;
        var (what, remedy) = item.Requires == FigureProof.List
            ? ("名单", "请在这一格的“说明”里写上名单。")
            : ("说明", "请在这一格的“说明”里写明情况。");
        return new CheckFinding(
            CheckFinding.Unproved + item.Key, CheckClass.Error, $"“{item.Name}”填了 {FigureText.Of(value, item.Unit)}，须附{what}", remedy, [item.Key], $"{value}");
    }
}
