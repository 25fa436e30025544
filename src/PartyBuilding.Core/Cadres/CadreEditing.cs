using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Cadres;

/// <summary>Who writes a cadre's record, in one place (docs/permissions.md): the management authority decides.</summary>
public static class CadreEditing
{
    /// <param name="path">Of the organisation in which the cadre serves.</param>
    public static bool MayEdit(CadreManagement management, string path, Actor actor, OrgScope scope)
        => actor.May(Permission.ManageCadres) && scope.Contains(management == CadreManagement.Unit ? path : OrganisationPath.Ancestor(path, 1));

    /// <summary>Authorities that somebody may register a cadre of this organisation under.</summary>
    public static IReadOnlyList<CadreManagement> Choices(string path, Actor actor, OrgScope scope)
        => [.. Enum.GetValues<CadreManagement>().Where(m => MayEdit(m, path, actor, scope))];
}
