namespace PartyBuilding.Core.Persistence;

/// <summary>Keeps one immutable value in memory for as long as its <see cref="ChangeStamp"/> has the same version.</summary>
public sealed class StampedCache<T> where T : class
{
    private volatile Entry? _entry;

    public T? Get(int version) => _entry is { } entry && entry.Version == version ? entry.Value : null;

    public T Set(int version, T value)
    {
        _entry = new Entry(version, value);
        return value;
    }

    private sealed record Entry(int Version, T Value);
}
