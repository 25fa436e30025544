using System.Text.RegularExpressions;

namespace PartyBuilding.Architecture.Tests;

/// <summary>What the text of the source promises: sizes, one clock, and dangerous calls only where they are named here.</summary>
public sealed class StyleTests
{
    private const int MostLines = 300;

    private const int MostViewLines = 150;

    /// <summary>Calls that may pass the scope, the change net or the providers by, and the only files that may make them.</summary>
    private static readonly Dictionary<string, string[]> Fenced = new(StringComparer.Ordinal)
    {
        [@"DateTime\.(Now|UtcNow|Today)|DateTimeOffset\.(Now|UtcNow)"] = [],
        [@"\.IgnoreQueryFilters\("] = FencedFiles.IgnoreQueryFilters,
        [@"\.Execute(Update|Delete)(Async)?\("] = FencedFiles.ExecuteUpdateOrDelete,
        [@"(ExecuteSql|SqlQuery|FromSql)(Raw|Interpolated)?(Async)?\s*[<(]|CommandText\s*="] = FencedFiles.RawSql,
        [@"OrgScope\.Everything\("] = FencedFiles.UnrestrictedScope,
    };

    [Fact]
    public void No_file_is_longer_than_300_lines()
        => SourceTree.Files("src").Where(f => f.Lines > MostLines).Select(f => $"{f.Path}: {f.Lines}").ShouldBeEmpty();

    [Fact]
    public void No_view_is_longer_than_150_lines()
        => SourceTree.Files("src", "*.cshtml").Where(f => f.Lines > MostViewLines).Select(f => $"{f.Path}: {f.Lines}").ShouldBeEmpty();

    [Fact]
    public void The_middle_file_is_short()
    {
        var lines = SourceTree.Files("src").Select(f => f.Lines).Order().ToList();
        lines[lines.Count / 2].ShouldBeLessThanOrEqualTo(60);
        lines[lines.Count * 9 / 10].ShouldBeLessThanOrEqualTo(150);
    }

    [Fact]
    public void Dangerous_calls_stand_only_in_the_files_named_for_them()
        => Fenced.SelectMany(rule => SourceTree.Files("src")
                .Where(f => Regex.IsMatch(f.Code, rule.Key, RegexOptions.None, TimeSpan.FromSeconds(5)))
                .Where(f => !rule.Value.Contains(f.Path))
                .Select(f => $"{f.Path}: {rule.Key}"))
            .ShouldBeEmpty();

    [Fact]
    public void The_lists_of_named_files_hold_nothing_stale()
        => Fenced.SelectMany(rule => rule.Value.Where(path => !SourceTree.Files("src")
                .Any(f => f.Path == path && Regex.IsMatch(f.Code, rule.Key, RegexOptions.None, TimeSpan.FromSeconds(5)))))
            .ShouldBeEmpty();

    [Fact]
    public void Namespaces_follow_folders()
        => SourceTree.Files("src/PartyBuilding.Core").Concat(SourceTree.Files("src/PartyBuilding.Web"))
            .Where(f => f.Code.Contains("namespace ", StringComparison.Ordinal))
            .Where(f => !f.Code.Contains("namespace " + f.Folder["src/".Length..].Replace('/', '.') + ";", StringComparison.Ordinal))
            .Select(f => f.Path)
            .ShouldBeEmpty();

    [Fact]
    public void Views_hold_no_inline_script_style_or_handler()
        => SourceTree.Files("src", "*.cshtml")
            .Where(f => Regex.IsMatch(f.Code, @"<style|\sstyle=|\son[a-z]+=""|javascript:|<script(?![^>]*(src=|application/json))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)))
            .Select(f => f.Path)
            .ShouldBeEmpty();
}
