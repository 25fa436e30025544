using System.Globalization;

namespace PartyBuilding.Core.Organisations;

/// <summary>Paths of the tree: 8-digit segments of immutable ids, <c>/00000001/00000042/</c>; sorts and ranges as ASCII.</summary>
public static class OrganisationPath
{
    public const string Root = "/";

    // Two segments of nine after the root.
    private const int BodyLength = 19;

    public static string Of(string? parentPath, int id)
        => string.Create(CultureInfo.InvariantCulture, $"{parentPath ?? Root}{id:D8}/");

    /// <summary>Ids from the top down to the organisation itself.</summary>
    public static IReadOnlyList<int> Ids(string path)
        => [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(s => int.Parse(s, CultureInfo.InvariantCulture))];

    /// <summary>Path of the organisation that stands above at a depth, or of itself at its own; empty when it stands higher.</summary>
    public static string Ancestor(string path, int depth) => Depth(path) < depth ? "" : path[..(1 + (9 * depth))];

    /// <summary>Depth of the organisation; the district itself is 1.</summary>
    public static int Depth(string path) => (path.Length - 1) / 9;

    /// <summary>Path of the body directly under the district that a path belongs to (本党委); its own for the district.</summary>
    public static string Body(string path) => path.Length <= BodyLength ? path : path[..BodyLength];
}
