using System.Text.RegularExpressions;

namespace PartyBuilding.Core.Returns.Forms;

/// <summary>A check's expression as a reader meets it: cell keys give way to names, cells of other forms stay as written.</summary>
public static partial class CheckSentence
{
    public static string Of(string expression, IReadOnlyDictionary<string, string> names)
        => Keys().Replace(expression, m => m.Groups["form"].Success ? m.Value : names.GetValueOrDefault(m.Value, m.Value));

    [GeneratedRegex(@"(?<form>\[[^\]]*\])|[A-Za-z](?:[A-Za-z0-9.-]*[A-Za-z0-9])?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Keys();
}
