using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions.Reading;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>What waits behind 发展党员: the cases whose next step is the reader's.</summary>
public sealed class AdmissionsBadge(AdmissionQueries admissions, TimeProvider clock) : INavigationBadge
{
    public const string BadgeName = "admissions";

    public string Name => BadgeName;

    public Task<int> CountAsync(CurrentUser user, CancellationToken cancellationToken)
        => user.May(Permission.ManageMembers) ? admissions.MineAsync(user.Scope, clock.Today(), cancellationToken) : Task.FromResult(0);
}
