using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>
/// Follows the links of every kind of user, one page of each address pattern, and asks of each: does axe find
/// anything, did the browser refuse anything by the content security policy, did a script fail?
/// </summary>
[Collection(DemoCollection.Name)]
public sealed partial class EveryPageTests(DemoSite site)
{
    private const int MostPages = 40;

    public static TheoryData<string> Users => [.. DemoUsers.All];

    [BrowserTheory, MemberData(nameof(Users))]
    public async Task No_page_has_an_accessibility_fault_or_breaks_its_own_policy(string user)
    {
        var page = await site.Browser.NewPageAsync(site.Address);
        var faults = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error")
                faults.Add($"{Pattern(page.Url)}: {message.Text}");
        };
        page.PageError += (_, error) => faults.Add($"{Pattern(page.Url)}: {error}");
        await page.SignInAsync(user);

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(["/"]);
        while (waiting.TryDequeue(out var address) && seen.Count < MostPages)
        {
            if (!seen.Add(Pattern(address)))
                continue;
            var answer = await page.GotoAsync(address);
            if (answer is null || !answer.Ok)
                faults.Add($"{Pattern(address)}: answered {answer?.Status}");
            faults.AddRange(await AxeFaultsAsync(page));
            foreach (var link in await LinksAsync(page))
                waiting.Enqueue(link);
        }

        seen.Count.ShouldBeGreaterThan(2);
        faults.ShouldBeEmpty();
    }

    private static async Task<IEnumerable<string>> AxeFaultsAsync(IPage page)
    {
        var result = await page.RunAxe();
        return result.Violations.Select(v => $"{Pattern(page.Url)}: {v.Id} {v.Help} ({v.Nodes.Length}×, {v.Nodes[0].Html[..Math.Min(120, v.Nodes[0].Html.Length)]})");
    }

    /// <summary>Links of the page that stay on the site and show a page (no download, no sign-out).</summary>
    private static async Task<IEnumerable<string>> LinksAsync(IPage page)
    {
        var links = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href^=\"/\"]:not([download])')].map(a => a.getAttribute('href'))");
        return links.Where(l => !l.StartsWith("/exports", StringComparison.Ordinal));
    }

    /// <summary>The address without what differs from record to record.</summary>
    private static string Pattern(string address)
    {
        var path = address.StartsWith('/') ? address : new Uri(address).PathAndQuery;
        return Values().Replace(Keys().Replace(path.Split('#')[0], "{key}"), "=…");
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]{4}-[0-9]{2}|(?<=/)[0-9]+(?=/|$|\\?)", RegexOptions.None, 1000)]
    private static partial Regex Keys();

    [GeneratedRegex("=[^&]*", RegexOptions.None, 1000)]
    private static partial Regex Values();
}
