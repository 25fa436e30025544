using System.Diagnostics;

namespace PartyBuilding.Benchmarks.Harness;

/// <summary>Times of the same work done several times, in milliseconds.</summary>
internal sealed class Sample
{
    private readonly List<double> _times;

    public Sample(IEnumerable<double> times) => _times = [.. times.Order()];

    public int Count => _times.Count;

    public double Median => At(0.5);

    public double P95 => At(0.95);

    /// <summary>Product and floor by turns, so that whatever else the machine does meets both alike; one round warms up.</summary>
    public static async Task<(Sample Product, Sample Floor)> PairAsync(int repeat, Func<Task<double>> product, Func<Task<double>> floor)
    {
        var (mine, bare) = (new List<double>(), new List<double>());
        for (var round = 0; round <= repeat; round++)
        {
            var (one, other) = (await product(), await floor());
            if (round == 0)
                continue;
            mine.Add(one);
            bare.Add(other);
        }

        return (new Sample(mine), new Sample(bare));
    }

    /// <summary>Runs the work once and gives its milliseconds.</summary>
    public static async Task<double> TimeAsync(Func<Task> work)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    // Nearest rank: always a time that was measured.
    private double At(double share) => _times.Count == 0 ? 0 : _times[Math.Max(0, (int)Math.Ceiling(share * _times.Count) - 1)];
}
