using System.Globalization;
using System.Text.RegularExpressions;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Checks;

/// <summary>A message with <c>{key}</c>, any other reference as <c>{上期.key}</c>, and <c>{=expression}</c> to be filled with figures.</summary>
internal sealed partial class MessageTemplate
{
    private readonly string _text;
    private readonly Dictionary<string, FigureExpression> _parts;

    private MessageTemplate(string text, Dictionary<string, FigureExpression> parts) => (_text, _parts) = (text, parts);

    public IEnumerable<Cell> Cells => _parts.Values.SelectMany(p => p.Cells);

    /// <exception cref="FormatException">A part in braces is no key and no expression.</exception>
    public static MessageTemplate Parse(string text)
    {
        var parts = new Dictionary<string, FigureExpression>(StringComparer.Ordinal);
        foreach (Match match in Braces().Matches(text))
            parts[match.Value] = FigureExpression.Parse(match.Value[1..^1].TrimStart('='));
        return new MessageTemplate(text, parts);
    }

    public string Fill(FormDefinition form, FigureSet figures) =>
        Braces().Replace(_text, match => Print(_parts[match.Value], form, figures));

    /// <summary>Money is kept in 分 and read in 元.</summary>
    private static string Print(FigureExpression part, FormDefinition form, FigureSet figures)
    {
        if (part.Value(figures) is not { } value) return "空";
        var isMoney = part.Cells.Count > 0
            && part.Cells.All(c => CellNames.Item(form, c)?.Unit == ItemUnit.Fen);
        return isMoney
            ? (value / 100).ToString("0.00", CultureInfo.InvariantCulture)
            : value.ToString("0.##", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Braces();
}
