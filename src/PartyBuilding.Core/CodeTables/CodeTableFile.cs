namespace PartyBuilding.Core.CodeTables;

/// <summary>One embedded <c>*.data.json</c> of this folder: a whole code table.</summary>
/// <param name="Standard">Its name in <see cref="CodeStandards"/>.</param>
/// <param name="Title">What it lists, in Chinese.</param>
/// <param name="Source">The document the codes come from.</param>
/// <param name="IsOpen">Whether the department may add entries of its own: not to a national standard, nor where a code is a line of a form.</param>
public sealed record CodeTableFile(string Standard, string Title, string Source, IReadOnlyList<CodeTableFile.Row> Entries, bool IsOpen = false)
{
    /// <summary>One line of the file; left-out dates mean always.</summary>
    public sealed record Row(
        string Code, string Name, IReadOnlyList<string>? Aliases = null, string? Group = null, DateOnly? From = null, DateOnly? To = null);
}
