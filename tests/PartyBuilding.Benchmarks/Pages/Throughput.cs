using System.Diagnostics;

namespace PartyBuilding.Benchmarks.Pages;

/// <summary>What a page yielded to some clients that ask for it again and again.</summary>
/// <param name="Processor">Milliseconds of processor a page, client and server: what other programs on the machine do not change.</param>
internal sealed record Throughput(double PerSecond, double Processor, IReadOnlyList<double> Times)
{
    private const int Clients = 4;

    // Every method on the way is compiled in its final form only some time after its thirtieth call.
    private const int WarmUps = 400;

    public static async Task WarmUpAsync(HttpClient client, string address)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            answer.EnsureSuccessStatusCode();
        }
    }

    public static async Task<Throughput> OfAsync(HttpClient client, string address, int seconds)
    {
        var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var times = await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(() => AskAsync(client, address, start, seconds))));
        var all = times.SelectMany(t => t).ToList();
        return new Throughput(all.Count / Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - used).TotalMilliseconds / all.Count, all);
    }

    private static async Task<List<double>> AskAsync(HttpClient client, string address, long start, int seconds)
    {
        var times = new List<double>();
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < seconds)
        {
            var asked = Stopwatch.GetTimestamp();
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            answer.EnsureSuccessStatusCode();
            await answer.Content.CopyToAsync(Stream.Null);
            times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
        }

        return times;
    }
}
