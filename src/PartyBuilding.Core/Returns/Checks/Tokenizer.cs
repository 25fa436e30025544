using System.Text.RegularExpressions;

namespace PartyBuilding.Core.Returns.Checks;

/// <summary>Cuts the text of a check into tokens. Item keys hold dots and hyphens, so an operator beside a key needs blanks.</summary>
internal static partial class Tokenizer
{
    /// <summary>Keeps the depth of nesting, and with it the parser's stack, within bounds.</summary>
    private const int MostLength = 500;

    /// <summary>Longest first: 都填或都不填 holds the word 或.</summary>
    private const string Pattern = """
        \G(?:
          (?<blank>\s+)
        | (?<number>[0-9]+(?:\.[0-9]+)?)(?<percent>[%％])?
        | (?:(?<shift>上期|去年同期)\.)?(?:[[【](?<form>[A-Za-z](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)[]】]\.)?
          (?:(?<key>[A-Za-z](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?![A-Za-z0-9.-])|(?<below>下级和))
        | (?<word>都填或都不填|只填其一|必须为空|同比变动超过|变动超过|绝对值|如果|和|则|且|或|非)
        | (?<sign><>|<=|>=|!=|[=≠<≤>≥+−×÷*/(),（），-])
        )
        """;

    public static IReadOnlyList<Token> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MostLength) throw Fault.At(MostLength + 1, "结尾", text[MostLength..Math.Min(text.Length, MostLength + 12)]);
        var tokens = new List<Token>();
        var at = 0;
        while (at < text.Length)
        {
            var match = Tokens().Match(text, at);
            if (!match.Success) throw Fault.At(at + 1, "项目、数字或者运算符", text[at..Math.Min(text.Length, at + 12)]);
            if (!match.Groups["blank"].Success) tokens.Add(Of(match, at + 1));
            at += match.Length;
        }

        tokens.Add(new Token(TokenKind.End, "", text.Length + 1));
        return tokens;
    }

    private static Token Of(Match match, int position)
    {
        if (match.Groups["number"] is { Success: true } number)
            return new Token(match.Groups["percent"].Success ? TokenKind.Percent : TokenKind.Number, number.Value, position);
        if (match.Groups["key"] is { Success: true } key) return new Token(TokenKind.Key, key.Value, position, SourceOf(match));
        if (match.Groups["below"] is { Success: true } below) return new Token(TokenKind.Word, below.Value, position, SourceOf(match));
        if (match.Groups["word"] is { Success: true } word) return new Token(TokenKind.Word, word.Value, position);
        return new Token(TokenKind.Sign, Printed(match.Value), position);
    }

    private static FigureSource SourceOf(Match match) => new(
        match.Groups["shift"].Value switch { "上期" => PeriodShift.Previous, "去年同期" => PeriodShift.LastYear, _ => PeriodShift.None },
        match.Groups["form"] is { Success: true } form ? form.Value : null);

    private static string Printed(string sign) => sign switch
    {
        "<>" or "!=" => "≠",
        "<=" => "≤",
        ">=" => "≥",
        "-" => "−",
        "*" => "×",
        "/" => "÷",
        "（" => "(",
        "）" => ")",
        "，" => ",",
        _ => sign,
    };

    [GeneratedRegex(Pattern, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tokens();
}
