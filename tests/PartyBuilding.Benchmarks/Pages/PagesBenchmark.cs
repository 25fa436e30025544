using System.Text.RegularExpressions;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Testing;

namespace PartyBuilding.Benchmarks.Pages;

/// <summary>Pages a second of the member list, as the district sees it, and of an open return, as its secretary sees it.</summary>
internal sealed partial class PagesBenchmark : IBenchmark
{
    private const int Rounds = 3;

    public string Name => "pages";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        await using var site = await BenchmarkSite.StartAsync(district);
        using var bare = site.Bare();
        using var clerk = site.Product();
        await clerk.SignInAsync("quwei", DistrictStore.Password);
        using var secretary = site.Product();
        await secretary.SignInAsync("mishu", DistrictStore.Password);
        var seconds = Math.Max(2, options.Seconds / 12);
        return
        [
            await CompareAsync("Member list page", clerk, "/members", bare, "/bare/members", Rows(), seconds),
            await CompareAsync("Return page", secretary, OpenReturn(district), bare, "/bare" + OpenReturn(district), Cells(), seconds),
        ];
    }

    private static async Task<Line> CompareAsync(
        string what, HttpClient client, string address, HttpClient bare, string bareAddress, Regex hook, int seconds)
    {
        var (page, plain) = (await TextAsync(client, address), await TextAsync(bare, bareAddress));
        string[] Hooks(string html) => [.. hook.Matches(html).Select(m => m.Value).Order(StringComparer.Ordinal)];
        if (!Hooks(page).SequenceEqual(Hooks(plain)))
            throw new InvalidOperationException($"{address} and {bareAddress} do not show the same rows.");
        await Throughput.WarmUpAsync(client, address);
        await Throughput.WarmUpAsync(bare, bareAddress);
        var (mine, floor) = (new List<Throughput>(), new List<Throughput>());
        for (var round = 0; round < Rounds; round++)
        {
            mine.Add(await Throughput.OfAsync(client, address, seconds));
            floor.Add(await Throughput.OfAsync(bare, bareAddress, seconds));
        }

        var note = $"{Hooks(page).Length} rows or cells, {page.Length / 1024.0:0} KB beside {plain.Length / 1024.0:0} KB, 4 clients, "
            + $"{new Sample(mine.Select(m => m.Processor)).Median:0.0} ms of processor a page beside {new Sample(floor.Select(m => m.Processor)).Median:0.0}";
        return new Line(
            what, "pages/s", new Sample(mine.Select(m => m.PerSecond)).Median, new Sample(mine.SelectMany(m => m.Times)).P95,
            new Sample(floor.Select(m => m.PerSecond)).Median, 0.5, note);
    }

    private static async Task<string> TextAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        return answer.IsSuccessStatusCode
            ? await answer.Content.ReadAsStringAsync()
            : throw new InvalidOperationException($"{address} answers {(int)answer.StatusCode} {answer.Headers.Location}.");
    }

    /// <summary>The return that waits for the demo secretary.</summary>
    private static string OpenReturn(District district)
    {
        using var connection = district.Open();
        var address = "";
        connection.Read(
            """
            SELECT r.PublicId FROM UnitReturn r JOIN ReturnPeriod p ON p.Id = r.PeriodId JOIN Assignment a ON a.OrganisationId = r.OrganisationId
            JOIN Account u ON u.Id = a.AccountId WHERE u.UserName = 'mishu' AND r.Status < 3 ORDER BY p.Month LIMIT 1
            """,
            row => address = "/returns/" + row.GetString(0).ToLowerInvariant());
        return address;
    }

    [GeneratedRegex("data-row=\"[^\"]+\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rows();

    [GeneratedRegex("data-cell=\"[^\"]+\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cells();
}
