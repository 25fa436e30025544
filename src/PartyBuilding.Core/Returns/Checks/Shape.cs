using System.Globalization;

namespace PartyBuilding.Core.Returns.Checks;

/// <summary>An expression written out in one way, so that two that say the same compare as equal.</summary>
internal static class Shape
{
    public static string Of(Node node) => node switch
    {
        NumberFigure n => n.Number.ToString("0.############", CultureInfo.InvariantCulture),
        CellFigure c => c.Cell.ToString(),
        Arithmetic a => $"({Of(a.Left)}{a.Sign}{Of(a.Right)})",
        Comparison c => $"({Of(c.Left)}{c.Sign}{Of(c.Right)})",
        _ => $"{node.At.Text}({string.Join(',', node.Parts.Select(Of))}{string.Join(',', node.Parts.Any() ? [] : node.Needs)})",
    };
}
