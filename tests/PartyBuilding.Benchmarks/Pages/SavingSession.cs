using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using PartyBuilding.Testing;

namespace PartyBuilding.Benchmarks.Pages;

/// <summary>One secretary with the return open in the browser, who leaves a cell now and then.</summary>
internal sealed partial class SavingSession(HttpClient browser, Guid returnId, string token, string version) : IDisposable
{
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private const string Cell = "service.visits";

    private string _version = version;

    public static async Task<SavingSession> SignInAsync(HttpClient browser, string user, Guid returnId)
    {
        await browser.SignInAsync(user, TestAccounts.Password);
        var page = await browser.PageAsync($"/returns/{returnId}");
        var form = page.QuerySelector("#sheet-form") ?? throw new InvalidOperationException($"{user} may not fill {returnId}.");
        return new SavingSession(
            browser, returnId,
            form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
            form.QuerySelector("#version")!.GetAttribute("value")!);
    }

    /// <summary>Saves every <see cref="Pause"/>, beginning after <paramref name="first"/>; the first save warms up and is not counted.</summary>
    /// <returns>Milliseconds of each save.</returns>
    public async Task<IReadOnlyList<double>> SaveAsync(TimeSpan first, int seconds)
    {
        var (start, times) = (Stopwatch.GetTimestamp(), new List<double>());
        for (var round = 0; first + (Pause * round) < TimeSpan.FromSeconds(seconds) + Pause; round++)
        {
            // By the clock and not after the last answer: a slow server is not asked less.
            var wait = first + (Pause * round) - Stopwatch.GetElapsedTime(start);
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait);
            var asked = Stopwatch.GetTimestamp();
            await SaveOneAsync(round);
            if (round > 0)
                times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
        }

        return times;
    }

    public void Dispose() => browser.Dispose();

    private async Task SaveOneAsync(int round)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token,
            ["Version"] = _version,
            [$"Cells[{Cell}]"] = (round + 1).ToString(CultureInfo.InvariantCulture),
        });
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/returns/{returnId}/cells/{Cell}") { Content = form };
        request.Headers.Add("HX-Request", "true");
        using var answer = await browser.SendAsync(request);
        var text = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        _version = Version().Match(text).Groups["number"].Value;
    }

    [GeneratedRegex("name=\"Version\" value=\"(?<number>\\d+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Version();
}
