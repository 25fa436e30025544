namespace PartyBuilding.Core.Demo;

/// <summary>SplitMix64: written out here so that a seed number gives the same district on every version of .NET.</summary>
public sealed class DemoRandom(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>0 ≤ result &lt; <paramref name="below"/>.</summary>
    public int Below(int below) => (int)(Next() % (ulong)below);

    /// <summary>Both ends included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Unit() < probability;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>How often something with this average happens: the whole part, and one more by chance.</summary>
    public int Times(double average) => (int)average + (Chance(average - Math.Floor(average)) ? 1 : 0);

    public DateOnly Day(DateOnly first, DateOnly last) => first.AddDays(Below(Math.Max(1, last.DayNumber - first.DayNumber + 1)));

    /// <summary>A version-7 GUID like those of the application, but a function of the seed.</summary>
    public Guid Key(DateOnly day)
    {
        var milliseconds = (ulong)(day.ToDateTime(TimeOnly.MinValue) - DateTime.UnixEpoch).TotalMilliseconds;
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes, (milliseconds << 16) | 0x7000 | (Next() & 0xFFF));
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], (Next() & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000);
        return new Guid(bytes, bigEndian: true);
    }
}
