using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>
/// Follows the links of every kind of user, one address of each route and view, and asks of each: does it let in the one
/// who was shown the link, does axe find anything, did the browser refuse anything by the content security policy, did a
/// script fail? Downloads are asked for their answer only.
/// </summary>
[Collection(DemoCollection.Name)]
public sealed partial class EveryPageTests(DemoSite site)
{
    // Parameters that choose another view of a page. Others (page, period, filter) choose other rows of the same one.
    private static readonly string[] Views = ["tab", "cell", "open", "queue"];

    // What passed is not looked at, and describing it takes a third of the time.
    private static readonly AxeRunOptions Faults = new() { ResultTypes = [ResultType.Violations] };

    private static readonly HashSet<string> Looked = new(StringComparer.Ordinal);

    public static TheoryData<string> Users => [.. DemoUsers.All];

    [BrowserTheory, MemberData(nameof(Users))]
    public async Task No_page_refuses_its_reader_has_an_accessibility_fault_or_breaks_its_own_policy(string user)
    {
        var page = await site.Browser.NewPageAsync(site.Address);
        var faults = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error")
                faults.Add($"{Kind(page.Url)}: {message.Text}");
        };
        page.PageError += (_, error) => faults.Add($"{Kind(page.Url)}: {error}");
        await page.SignInAsync(user);

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(["/"]);
        while (waiting.TryDequeue(out var address))
        {
            if (!seen.Add(Kind(address)))
                continue;
            var (status, isPage) = await OpenAsync(page, address);
            if (status != 200)
                faults.Add($"{Kind(address)}: answered {status}");
            if (!isPage)
                continue;
            // A page of the same building blocks has been looked at for another user.
            if (Looked.Add(await BlocksAsync(page)))
                faults.AddRange(await AxeFaultsAsync(page));
            foreach (var link in await LinksAsync(page))
                waiting.Enqueue(link);
        }

        await page.Context.CloseAsync();
        seen.Count.ShouldBeGreaterThan(2);
        faults.ShouldBeEmpty();
    }

    /// <summary>Goes to an address; what turns out to be a download is fetched beside the page.</summary>
    private static async Task<(int Status, bool IsPage)> OpenAsync(IPage page, string address)
    {
        try
        {
            if (!address.StartsWith("/exports", StringComparison.Ordinal))
                return ((await page.GotoAsync(address))?.Status ?? 0, true);
        }
        catch (PlaywrightException starting) when (starting.Message.Contains("Download is starting", StringComparison.Ordinal))
        {
            // Its status is asked for below.
        }

        await using var download = await page.APIRequest.GetAsync(address, new() { Timeout = Browser.Patience });
        return (download.Status, false);
    }

    private static async Task<IEnumerable<string>> AxeFaultsAsync(IPage page)
    {
        var result = await page.RunAxe(Faults);
        return result.Violations.Select(v => $"{Kind(page.Url)}: {v.Id} {v.Help} ({v.Nodes.Length}×, {v.Nodes[0].Html[..Math.Min(120, v.Nodes[0].Html.Length)]})");
    }

    private static Task<string> BlocksAsync(IPage page) => page.EvaluateAsync<string>(
        "() => document.body.dataset.page + [...new Set([...document.querySelectorAll('body *')].map(e => e.tagName + '.' + e.className + '.' + (e.dataset.action ?? '')))].sort().join()");

    private static async Task<IEnumerable<string>> LinksAsync(IPage page)
        => await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.getAttribute('href'))");

    /// <summary>Route and view of an address: without the keys of records, and of the query only which view it asks for.</summary>
    private static string Kind(string address)
    {
        var parts = (address.StartsWith('/') ? address : new Uri(address).PathAndQuery).Split('#')[0].Split('?', 2);
        var asked = parts.Skip(1).SelectMany(query => query.Split('&')).Select(p => p.Split('=')[0]).Where(Views.Contains).Distinct().Order(StringComparer.Ordinal);
        return Keys().Replace(parts[0], "{key}") + string.Concat(asked.Select(a => $"?{a}"));
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/)[0-9]+(?=/|$)|(?<=^/(?:rules|code-tables)/)[^/]+", RegexOptions.None, 1000)]
    private static partial Regex Keys();
}
