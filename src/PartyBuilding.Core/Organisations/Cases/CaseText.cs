using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>Lengths of the texts of a case, and how they are cleaned.</summary>
public static class CaseText
{
    public const int Name = 120;

    public const int Short = 400;

    public const int Long = 1000;

    /// <summary>Null when nothing was written; what is too long is refused: see <see cref="TooLong"/>.</summary>
    public static string? Clean(string? text) => ChineseText.Clean(text) is { Length: > 0 } clean ? clean : null;

    /// <summary>Running text with its paragraphs.</summary>
    public static string? Paragraphs(string? text)
        => Joined((text ?? "").Split(['\n', '\r']).Select(ChineseText.Clean).Where(t => t.Length > 0));

    /// <summary>A list, one entry a line.</summary>
    public static string? Lines(string? text) => Joined(ListOf(text));

    /// <summary>One entry a line; a sheet's commas count as ends of line.</summary>
    public static IReadOnlyList<string> ListOf(string? text)
        => [.. (text ?? "").Split(['\n', '\r', '、', '，', ',', '；', ';'], StringSplitOptions.RemoveEmptyEntries)
            .Select(ChineseText.Clean).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal)];

    public static bool TooLong(string? text, int most) => (text?.Length ?? 0) > most;

    private static string? Joined(IEnumerable<string> lines) => string.Join('\n', lines) is { Length: > 0 } text ? text : null;
}
