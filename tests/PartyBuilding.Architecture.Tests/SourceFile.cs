namespace PartyBuilding.Architecture.Tests;

/// <summary>One source file of the repository.</summary>
/// <param name="Path">From the repository's top, with forward slashes.</param>
/// <param name="Code">Text without line comments and documentation.</param>
/// <param name="Lines">Number of lines of the whole file.</param>
public sealed record SourceFile(string Path, string Code, int Lines)
{
    public string Folder => Path[..Path.LastIndexOf('/')];
}
