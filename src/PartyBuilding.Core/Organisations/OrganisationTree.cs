namespace PartyBuilding.Core.Organisations;

/// <summary>Orders rows parents first, siblings by their own order, and adds the counts up.</summary>
internal static class OrganisationTree
{
    public static IReadOnlyList<OrganisationNode> Build(IReadOnlyList<TreeRow> rows, Dictionary<int, int> own)
    {
        var byId = rows.ToDictionary(r => r.Id);
        var children = rows.ToLookup(r => ParentIn(r, byId));
        var nodes = new List<OrganisationNode>(rows.Count);
        foreach (var root in children[0].OrderBy(r => r.SortOrder).ThenBy(r => r.Id))
            Add(root);
        return nodes;

        int Add(TreeRow row)
        {
            var at = nodes.Count;
            var mine = own.GetValueOrDefault(row.Id);
            var below = children[row.Id].OrderBy(r => r.SortOrder).ThenBy(r => r.Id).ToList();
            nodes.Add(new OrganisationNode(row.Id, row.Key, row.Code, row.Name, row.Kind, row.Path, mine, mine, below.Count));
            var sub = mine + below.Sum(Add);
            nodes[at] = nodes[at] with { Sub = sub };
            return sub;
        }
    }

    // 0 where the parent is not in the reader's scope: the top of what they see.
    private static int ParentIn(TreeRow row, Dictionary<int, TreeRow> byId)
    {
        var ids = OrganisationPath.Ids(row.Path);
        return ids.Count > 1 && byId.ContainsKey(ids[^2]) ? ids[^2] : 0;
    }
}
