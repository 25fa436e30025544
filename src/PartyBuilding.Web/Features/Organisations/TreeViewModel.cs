using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Web.Features.Organisations;

/// <summary>The tree beside a list, opened down to the chosen organisation.</summary>
/// <param name="Address">Makes the address that choosing an organisation leads to.</param>
public sealed record TreeViewModel(IReadOnlyList<OrganisationNode> Nodes, Guid? Chosen, Func<Guid, string> Address)
{
    /// <summary>Depth of the uppermost ones; worked out once, since every node is compared with it.</summary>
    public int Top { get; } = Nodes.Count == 0 ? 0 : Nodes.Min(n => n.Depth);

    /// <summary>The tops, and the children of everything on the way to the chosen one.</summary>
    public IEnumerable<OrganisationNode> Shown
    {
        get
        {
            var path = Nodes.FirstOrDefault(n => n.Key == Chosen)?.Path ?? Nodes.FirstOrDefault()?.Path ?? "";
            return Nodes.Where(n => n.Depth == Top || path.StartsWith(ParentPath(n.Path), StringComparison.Ordinal));
        }
    }

    private static string ParentPath(string path) => path[..(path.LastIndexOf('/', path.Length - 2) + 1)];
}
