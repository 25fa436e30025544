using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members.Proposals;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Members.Corrections;

/// <summary>What waits behind 更正申请: the proposals that the reader decides.</summary>
public sealed class CorrectionsBadge(ProposalQueries proposals) : INavigationBadge
{
    public const string BadgeName = "corrections";

    public string Name => BadgeName;

    public Task<int> CountAsync(CurrentUser user, CancellationToken cancellationToken)
        => user.May(Permission.ManageMembers)
            ? proposals.CountAsync(ProposalQueue.Todo, user.Actor, user.Scope, cancellationToken)
            : Task.FromResult(0);
}
