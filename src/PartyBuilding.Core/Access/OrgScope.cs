using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Access;

/// <summary>
/// The organisations somebody may see: at most four subtrees. Four scalar pairs use the index on the path; a list of
/// ranges becomes an EXISTS that does not. Computed once a request and handed to every query and service.
/// </summary>
public sealed class OrgScope
{
    public const int MostRanges = 4;

    public static readonly OrgScope Nothing = new([]);

    private OrgScope(IReadOnlyList<PathRange> ranges) => Ranges = ranges;

    public IReadOnlyList<PathRange> Ranges { get; }

    public bool IsNothing => Ranges.Count == 0;

    /// <summary>Where an event about all of it stands: the head of the first subtree, the root when there is none.</summary>
    public string Top => IsNothing ? OrganisationPath.Root : Low1;

    public string Low1 => At(0).Low;

    public string High1 => At(0).High;

    public string Low2 => At(1).Low;

    public string High2 => At(1).High;

    public string Low3 => At(2).Low;

    public string High3 => At(2).High;

    public string Low4 => At(3).Low;

    public string High4 => At(3).High;

    /// <summary>Every organisation. Only the few callers named in the architecture tests may ask for it.</summary>
    public static OrgScope Everything() => new([new PathRange("/", "0")]);

    /// <summary>The subtrees of the given paths; one inside another is dropped.</summary>
    /// <exception cref="ArgumentException">More than four separate subtrees: assign a common superior instead.</exception>
    public static OrgScope Of(params IReadOnlyList<string> paths)
    {
        var ranges = paths.Distinct(StringComparer.Ordinal).Select(PathRange.Under).ToList();
        var outer = ranges.Where(r => !ranges.Any(o => o != r && o.Contains(r.Low))).ToList();
        if (outer.Count > MostRanges)
            throw new ArgumentException($"A scope has at most {MostRanges} subtrees, not {outer.Count}.", nameof(paths));
        return new OrgScope(outer);
    }

    public bool Contains(string path) => Ranges.Any(r => r.Contains(path));

    private PathRange At(int index) => index < Ranges.Count ? Ranges[index] : PathRange.Empty;
}
