using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Campaigns;

/// <summary>Pages of education campaigns in the navigation, and their lines on the desk.</summary>
public static class CampaignPages
{
    public static IServiceCollection AddCampaignPages(this IServiceCollection services)
        => services.AddScoped<CampaignDeskLines>().AddScoped<CampaignBatchPages>().AddNavigation(new NavigationItem("教育活动", "/campaigns", Permission.ViewMembers, 60));
}
