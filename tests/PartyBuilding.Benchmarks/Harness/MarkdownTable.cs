using System.Globalization;
using System.Text;

namespace PartyBuilding.Benchmarks.Harness;

/// <summary>The table that docs/performance.md shows.</summary>
internal static class MarkdownTable
{
    public static string Of(IReadOnlyList<Line> lines)
    {
        var text = new StringBuilder();
        text.AppendLine("| What | Members | Product | p95 | Floor | Ratio | Aim | Growth | Basis |");
        text.AppendLine("|---|---:|---:|---:|---:|---:|---:|---:|---|");
        foreach (var group in lines.GroupBy(l => l.What))
        {
            Line? before = null;
            foreach (var line in group.OrderBy(l => l.Members))
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"| {line.What} | {line.Members:N0} | {Figure(line.Product)} {line.Unit} | {(line.P95 is { } p ? Figure(p) + " ms" : "")} | {(line.Floor is { } f ? $"{Figure(f)} {line.Unit}" : "")} | {line.Ratio:0.00} | {Aim(line)} | {Growth(line, before)} | {line.Note} |");
                before = line;
            }
        }

        return text.ToString();
    }

    private static string Aim(Line line)
    {
        var aim = line.Floor is null ? $"p95 < {line.Aim:0} ms" : line.IsThroughput ? $"≥ {line.Aim:0.0}" : $"≤ {line.Aim:0.0}";
        return aim + (line.Met ? " met" : " **missed**");
    }

    /// <summary>How many times longer than the size before it.</summary>
    private static string Growth(Line line, Line? before)
        => before is null ? "" : string.Create(CultureInfo.InvariantCulture, $"× {(line.IsThroughput ? before.Product / line.Product : line.Product / before.Product):0.0}");

    private static string Figure(double value) => value.ToString(value < 10 ? "0.0" : "#,##0", CultureInfo.InvariantCulture);
}
