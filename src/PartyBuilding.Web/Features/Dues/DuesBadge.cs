using PartyBuilding.Core.Access;
using PartyBuilding.Core.Dues;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>What waits behind 党费: remittances that the reader's level has to confirm.</summary>
public sealed class DuesBadge(DuesBookQueries books) : INavigationBadge
{
    public const string BadgeName = "dues";

    public string Name => BadgeName;

    public Task<int> CountAsync(CurrentUser user, CancellationToken cancellationToken)
        => user.May(Permission.ManageMembers) ? books.CountAsync(DuesRemittanceList.ToConfirm, user.Scope, cancellationToken) : Task.FromResult(0);
}
