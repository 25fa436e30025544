using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.OrganisationCases;

/// <summary>What waits behind 组织报批: the cases whose next step is the reader's.</summary>
public sealed class CasesBadge(CaseQueries cases, TimeProvider clock) : INavigationBadge
{
    public const string BadgeName = "organisation-cases";

    public string Name => BadgeName;

    public Task<int> CountAsync(CurrentUser user, CancellationToken cancellationToken)
        => user.May(Permission.ManageOrganisations) ? cases.TodoAsync(user.Scope, clock.Today(), cancellationToken) : Task.FromResult(0);
}
