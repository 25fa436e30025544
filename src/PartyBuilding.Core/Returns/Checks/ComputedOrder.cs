using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Checks;

/// <summary>Computed items in the order in which they can be worked out, wherever they stand on the form.</summary>
internal static class ComputedOrder
{
    /// <exception cref="FormatException">An expression cannot be read, or items rest on each other in a circle.</exception>
    public static IEnumerable<(string Key, FigureExpression Figure)> Of(FormDefinition form)
    {
        var figures = form.Items.Where(i => i.Source == ItemSource.Computed).ToDictionary(i => i.Key, i => FigureExpression.Parse(i.Expression ?? ""), StringComparer.Ordinal);
        if (Circle(figures) is { } circle) throw new FormatException($"计算项互相引用：{string.Join(" → ", circle)}。");
        return InOrder(figures);
    }

    /// <summary>Keys that rest on each other, the first repeated at the end; null when there are none.</summary>
    public static IReadOnlyList<string>? Circle(IReadOnlyDictionary<string, FigureExpression> figures)
    {
        var cleared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in figures.Keys)
        {
            if (Walk(key, []) is { } circle) return circle;
        }

        return null;

        List<string>? Walk(string key, List<string> way)
        {
            if (!figures.TryGetValue(key, out var figure) || cleared.Contains(key)) return null;
            if (way.IndexOf(key) is >= 0 and var start) return [.. way[start..], key];
            way.Add(key);
            var found = Rests(figure).Select(next => Walk(next, way)).FirstOrDefault(c => c is not null);
            way.RemoveAt(way.Count - 1);
            cleared.Add(key);
            return found;
        }
    }

    private static List<(string Key, FigureExpression Figure)> InOrder(Dictionary<string, FigureExpression> figures)
    {
        var (done, order) = (new HashSet<string>(StringComparer.Ordinal), new List<(string, FigureExpression)>());
        foreach (var key in figures.Keys) Add(key);
        return order;

        void Add(string key)
        {
            if (!figures.TryGetValue(key, out var figure) || !done.Add(key)) return;
            foreach (var next in Rests(figure)) Add(next);
            order.Add((key, figure));
        }
    }

    private static IEnumerable<string> Rests(FigureExpression figure) => figure.Cells.Where(c => c.IsOwn).Select(c => c.Key);
}
