using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>What waits behind 报表: own open returns of a branch, returns to review above it.</summary>
public sealed class ReturnsBadge(ReturnLists lists) : INavigationBadge
{
    public const string BadgeName = "returns";

    public string Name => BadgeName;

    public Task<int> CountAsync(CurrentUser user, CancellationToken cancellationToken)
        => user switch
        {
            _ when user.Home?.Kind == OrganisationKind.Branch && user.May(Permission.FillReturns)
                => lists.CountAsync([ReturnStatus.NotStarted, ReturnStatus.Draft, ReturnStatus.SentBack], user.Scope, cancellationToken),
            _ when user.May(Permission.AcceptReturns) => lists.CountAsync([ReturnStatus.Reviewed], user.Scope, cancellationToken),
            _ when user.May(Permission.ReviewReturns) => lists.CountAsync([ReturnStatus.Submitted], user.Scope, cancellationToken),
            _ => Task.FromResult(0),
        };
}
