using System.Text.RegularExpressions;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Tests.Audit;

/// <summary>docs/events.md and the code name the same events.</summary>
public sealed partial class EventsDocumentTests
{
    [Fact]
    public void The_document_lists_exactly_the_events_in_the_code()
    {
        var top = Top();
        var code = Directory.EnumerateFiles(Path.Combine(top, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Made().IsMatch(file))
            .SelectMany(file => Literal().Matches(File.ReadAllText(file)))
            .Select(literal => literal.Groups["kind"].Value)
            .Where(kind => !Other().IsMatch(kind))
            .Except(Permission.All)
            .Except(FormFiles.All.SelectMany(form => form.Items).Select(item => item.Key))
            .ToList();
        var documented = Row().Matches(File.ReadAllText(Path.Combine(top, "docs", "events.md"))).Select(row => row.Groups["kind"].Value).ToList();
        code.Count.ShouldBeGreaterThan(40);
        documented.ShouldBeUnique();
        documented.Except(code).ShouldBeEmpty("events that no code raises");
        code.Except(documented).ShouldBeEmpty("events without a row; what is no event belongs into the pattern of this test");
    }

    private static string Top()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "PartyBuilding.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }

    /// <summary>An event's kind is a literal of two words with a point between.</summary>
    [GeneratedRegex("\"(?<kind>[a-z][a-z-]+\\.[a-z-]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Literal();

    /// <summary>Literals of the same shape that name something else: figures of buildings, drill-downs, fields of information sets, cookies, meters, files.</summary>
    [GeneratedRegex(@"^(member\.(start|end|set-)|(contact|places|medal|rewards)\..+|building\.(total|covered|unverified|with-organisation|added|service-points|activists|applications|unions|leagues|enterprises|employees)|posting\..+|pb\..+|partybuilding\..+|.+\.(json|xml|log))$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Other();

    [GeneratedRegex(@"[\\/](obj|bin|node_modules|Migrations)[\\/]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Made();

    [GeneratedRegex(@"^\| `(?<kind>[a-z-]+\.[a-z-]+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Row();
}
