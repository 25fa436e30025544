using PartyBuilding.Core.Access;
using PartyBuilding.Web.Features.Home;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Transfers;

/// <summary>Pages of transfers in the navigation, with what waits there.</summary>
public static class TransferPages
{
    public static IServiceCollection AddTransferPages(this IServiceCollection services)
        => services.AddScoped<INavigationBadge, TransfersBadge>().AddScoped<TransferDeskLines>()
            .AddNavigation(new NavigationItem("转接", "/transfers", Permission.ViewMembers, 32, TransfersBadge.BadgeName));
}
