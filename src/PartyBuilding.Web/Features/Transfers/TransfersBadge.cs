using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Transfers;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Transfers;

/// <summary>What waits behind 转接: the cases whose next step is the reader's.</summary>
public sealed class TransfersBadge(TransferQueries transfers, TimeProvider clock) : INavigationBadge
{
    public const string BadgeName = "transfers";

    public string Name => BadgeName;

    public Task<int> CountAsync(CurrentUser user, CancellationToken cancellationToken)
        => user.May(Permission.ManageMembers)
            ? transfers.CountAsync(TransferQueue.Todo, user.Scope, clock.Today(), cancellationToken)
            : Task.FromResult(0);
}
