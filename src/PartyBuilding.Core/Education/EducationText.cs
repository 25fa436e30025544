using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Education;

/// <summary>Reads what people type into the forms of education.</summary>
internal static class EducationText
{
    /// <summary>Cleaned, null when nothing is left.</summary>
    public static string? Of(string? typed) => ChineseText.Clean(typed) is { Length: > 0 } text ? text : null;

    /// <summary>Lines of a box, cleaned, empty ones left out.</summary>
    public static IReadOnlyList<string> Lines(string? typed)
        => [.. (typed ?? "").Split('\n').Select(ChineseText.Clean).Where(l => l.Length > 0)];

    /// <summary>A line such as 党政干部班 120: name and number; null when it is none.</summary>
    public static (string Name, int Number)? NameAndNumber(string line)
    {
        var at = line.LastIndexOf(' ');
        return at > 0 && line[..at].Length <= 60 && int.TryParse(line[(at + 1)..].TrimEnd('人', '名', '个'), out var number) && number is >= 0 and <= 99999
            ? (line[..at], number) : null;
    }
}
