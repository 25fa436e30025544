namespace PartyBuilding.Benchmarks.Districts;

/// <summary>Runs like the real clock, from ten in the morning of the day up to which the districts are generated.</summary>
internal sealed class BenchmarkClock : TimeProvider
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    private readonly DateTimeOffset _start = new(Today.ToDateTime(new TimeOnly(2, 0)), TimeSpan.Zero);

    private readonly long _begun = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => _start + System.GetElapsedTime(_begun);
}
