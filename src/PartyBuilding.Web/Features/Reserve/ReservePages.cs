using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Features.Reserve;

/// <summary>Registration of the pages of reserve cadres.</summary>
public static class ReservePages
{
    public static IServiceCollection AddReservePages(this IServiceCollection services)
        => services.AddScoped<ReserveReader>().AddScoped<UnitSteps>().AddNavigation(new NavigationItem("后备干部", "/reserve", Permission.ViewReserve, 78));
}
