namespace PartyBuilding.Cli;

/// <summary>A person as the command line names one: <c>登录名</c> or <c>登录名:姓名</c>.</summary>
internal sealed record NamedUser(string UserName, string Name)
{
    public const int Longest = 40;

    private const int Shortest = 3;

    /// <param name="otherwise">Name of somebody of whom only the user name is given.</param>
    /// <returns>Null when the text is no such pair.</returns>
    public static NamedUser? Read(string? text, string otherwise)
    {
        var parts = (text ?? "").Split([':', '：'], 2, StringSplitOptions.TrimEntries);
        var isName = parts[0].Length is >= Shortest and <= Longest && parts[0].All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_');
        return isName ? new NamedUser(parts[0], parts is [_, { Length: > 0 } name] ? name : otherwise) : null;
    }
}
