using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.Forms;

public static class Filers
{
    public static string Title(this Filer filer) => filer switch
    {
        Filer.Branch => "党支部",
        Filer.Body => "区委直属党组织",
        _ => throw new ArgumentOutOfRangeException(nameof(filer)),
    };

    /// <summary>Who files such a form, in the order of the tree.</summary>
    public static IReadOnlyList<PlacedOrganisation> Units(this Filer filer, PlacedTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return [.. tree.All.Where(o => filer.Includes(o.Kind, o.Path)).OrderBy(o => o.Path, StringComparer.Ordinal)];
    }

    /// <summary>Whether an organisation of this kind and place is one that files.</summary>
    public static bool Includes(this Filer filer, OrganisationKind kind, string path)
        => filer == Filer.Branch ? kind == OrganisationKind.Branch : OrganisationPath.Depth(path) == 2;
}
