using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>Who approves posts and describes teams (docs/permissions.md): whoever manages cadres of the whole district.</summary>
public static class TeamEditing
{
    public static bool MayEdit(string path, Actor actor, OrgScope scope)
        => actor.May(Permission.ManageCadres) && scope.Contains(OrganisationPath.Ancestor(path, 1));
}
