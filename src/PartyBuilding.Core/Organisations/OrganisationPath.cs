using System.Globalization;

namespace PartyBuilding.Core.Organisations;

/// <summary>Paths of the tree: 8-digit segments of immutable ids, <c>/00000001/00000042/</c>; sorts and ranges as ASCII.</summary>
public static class OrganisationPath
{
    public const string Root = "/";

    /// <summary>Characters that each level adds: eight digits and a slash.</summary>
    public const int SegmentLength = 9;

    /// <summary>
    /// Length of the path of a body directly under the district. Queries ask for it and not for the superior's superior: a superior
    /// outside the reader's scope is not there, and would look like the district.
    /// </summary>
    public const int BodyLength = 1 + (2 * SegmentLength);

    public static string Of(string? parentPath, int id)
        => string.Create(CultureInfo.InvariantCulture, $"{parentPath ?? Root}{id:D8}/");

    /// <summary>Ids from the top down to the organisation itself.</summary>
    public static IReadOnlyList<int> Ids(string path)
        => [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(s => int.Parse(s, CultureInfo.InvariantCulture))];

    /// <summary>Path of the organisation that stands above at a depth, or of itself at its own; empty when it stands higher.</summary>
    public static string Ancestor(string path, int depth) => Depth(path) < depth ? "" : path[..(1 + (SegmentLength * depth))];

    /// <summary>Path of the superior; the root for the district.</summary>
    public static string Parent(string path) => path[..^SegmentLength];

    /// <summary>Id of the organisation one level below <paramref name="above"/> that a longer path leads through.</summary>
    public static int ChildId(string above, string path)
        => int.Parse(path.AsSpan(above.Length, SegmentLength - 1), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Depth of the organisation; the district itself is 1.</summary>
    public static int Depth(string path) => (path.Length - 1) / SegmentLength;

    /// <summary>Path of the body directly under the district that a path belongs to (本党委); its own for the district.</summary>
    public static string Body(string path) => path.Length <= BodyLength ? path : path[..BodyLength];
}
