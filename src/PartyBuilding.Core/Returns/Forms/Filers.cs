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
        bool Files(PlacedOrganisation o) => filer == Filer.Branch ? o.Kind == OrganisationKind.Branch : OrganisationPath.Ids(o.Path).Count() == 2;
        return [.. tree.All.Where(Files).OrderBy(o => o.Path, StringComparer.Ordinal)];
    }
}
