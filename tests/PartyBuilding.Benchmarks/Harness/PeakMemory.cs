using System.Diagnostics;

namespace PartyBuilding.Benchmarks.Harness;

/// <summary>Watches the working set of this process while something runs.</summary>
internal sealed class PeakMemory : IDisposable
{
    private readonly Timer _timer;
    private readonly long _before;
    private long _peak;

    public PeakMemory()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        _before = Now();
        _timer = new Timer(_ => _peak = Math.Max(_peak, Now()), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(50));
    }

    /// <returns>Megabytes of the process at its highest and before it began, as a note.</returns>
    public string Stop()
    {
        _timer.Change(Timeout.Infinite, Timeout.Infinite);
        return $"peak {Math.Max(_peak, Now()) >> 20} MB of the process, {_before >> 20} MB before";
    }

    public void Dispose() => _timer.Dispose();

    private static long Now()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
