namespace PartyBuilding.Architecture.Tests;

/// <summary>Reads the repository's own source: some promises are about text.</summary>
internal static class SourceTree
{
    private static readonly Lazy<string> Top = new(FindTop);

    public static IReadOnlyList<SourceFile> Files(string folder, string pattern = "*.cs")
        => [.. Directory.EnumerateFiles(Path.Combine(Top.Value, folder), pattern, SearchOption.AllDirectories)
            .Select(f => (Full: f, Relative: Path.GetRelativePath(Top.Value, f).Replace('\\', '/')))
            .Where(f => !f.Relative.Contains("/obj/", StringComparison.Ordinal)
                && !f.Relative.Contains("/bin/", StringComparison.Ordinal)
                && !f.Relative.Contains("/node_modules/", StringComparison.Ordinal)
                && !f.Relative.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(f => Read(f.Full, f.Relative))];

    private static SourceFile Read(string file, string relative)
    {
        var lines = File.ReadAllLines(file);
        var code = lines.Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal));
        return new SourceFile(relative, string.Join('\n', code), lines.Length);
    }

    private static string FindTop()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PartyBuilding.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("PartyBuilding.sln is in no folder above the tests.");
    }
}
