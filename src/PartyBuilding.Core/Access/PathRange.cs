namespace PartyBuilding.Core.Access;

/// <summary>An organisation with everything under it, as a half-open range of paths: Low ≤ path &lt; High.</summary>
public readonly record struct PathRange(string Low, string High)
{
    /// <summary>No path lies in it.</summary>
    public static readonly PathRange Empty = new("/", "/");

    /// <summary>'/' is followed by '0' in ASCII, so replacing the last slash bounds the whole subtree.</summary>
    public static PathRange Under(string path) => new(path, string.Concat(path.AsSpan(0, path.Length - 1), "0"));

    public bool Contains(string path) => string.CompareOrdinal(path, Low) >= 0 && string.CompareOrdinal(path, High) < 0;
}
