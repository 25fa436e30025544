using PartyBuilding.Core.Access;

namespace PartyBuilding.Core.Organisations;

/// <summary>The standing organisations of the whole district with the members of each, at one moment. Immutable.</summary>
public sealed class TreeSnapshot
{
    internal TreeSnapshot(TreeStamp stamp, IReadOnlyList<TreeRow> rows, IReadOnlyDictionary<int, MemberCount> counts)
    {
        (Stamp, Rows, Counts) = (stamp, rows, counts);
        Nodes = OrganisationTree.Build(rows, counts.ToDictionary(c => c.Key, c => c.Value.All));
    }

    internal TreeStamp Stamp { get; }

    internal IReadOnlyList<TreeRow> Rows { get; }

    /// <summary>By branch; one without members is absent.</summary>
    internal IReadOnlyDictionary<int, MemberCount> Counts { get; }

    /// <summary>Parents before their children. Every reader is given the part in their scope only.</summary>
    internal IReadOnlyList<OrganisationNode> Nodes { get; }

    public IReadOnlyList<OrganisationNode> In(OrgScope scope) => [.. Nodes.Where(n => scope.Contains(n.Path))];

    /// <summary>Members of the scope.</summary>
    /// <param name="only">Of this organisation itself; null for all.</param>
    public MemberCount Members(OrgScope scope, int? only = null)
        => Nodes.Where(n => n.Own > 0 && (only is null || n.Id == only) && scope.Contains(n.Path))
            .Aggregate(MemberCount.None, (sum, n) => sum + Counts[n.Id]);
}
