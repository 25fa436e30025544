using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People.Sets;

namespace PartyBuilding.Core.Members;

/// <summary>
/// Who writes what on a member's record, in one place (docs/permissions.md). Whoever stands above the branch corrects
/// directly; the branch proposes its key facts and what the definition of a set reserves, and writes the rest itself.
/// </summary>
public static class MemberEditing
{
    /// <summary>Corrects directly and decides proposals: manages members, and stands above the branch and not only over it.</summary>
    public static bool MayDecide(string branchPath, Actor actor, OrgScope scope)
        => actor.May(Permission.ManageMembers) && scope.Contains(OrganisationPath.Parent(branchPath));

    public static bool MayDecide(string branchPath, CommandContext context) => MayDecide(branchPath, context.Actor, context.Scope);

    /// <summary>Writes rows of a set without asking.</summary>
    public static bool MayEdit(InfoSet set, string branchPath, Actor actor, OrgScope scope)
        => actor.May(Permission.ManageMembers) && (set.BranchEdits || MayDecide(branchPath, actor, scope));
}
