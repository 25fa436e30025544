using PartyBuilding.Core.Access;

namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>
/// A named crossing of the scope: the superiors that a request may name. Inside the scope everything that is no branch;
/// outside it the district and the bodies right under it, by key, number and name.
/// </summary>
public sealed class CaseChoices(OrganisationTrees trees)
{
    public async Task<IReadOnlyList<OrganisationChoice>> SuperiorsAsync(OrgScope scope, CancellationToken cancel = default)
    {
        var tree = await trees.CurrentAsync(cancel);
        return [.. tree.Nodes.Where(n => n.Kind != OrganisationKind.Branch && (n.Depth <= 2 || scope.Contains(n.Path)))
            .Select(n => new OrganisationChoice(n.Key, n.Code, n.Name, n.Kind, null, n.Path))];
    }

    internal async Task<OrganisationNode?> SuperiorAsync(Guid? key, OrgScope scope, CancellationToken cancel)
        => (await trees.CurrentAsync(cancel)).Nodes
            .FirstOrDefault(n => n.Key == key && n.Kind != OrganisationKind.Branch && (n.Depth <= 2 || scope.Contains(n.Path)));

    /// <summary>Key by which a form names a superior; empty once it no longer stands.</summary>
    internal async Task<Guid> KeyAsync(int id, CancellationToken cancel)
        => (await trees.CurrentAsync(cancel)).Nodes.FirstOrDefault(n => n.Id == id)?.Key ?? Guid.Empty;
}
