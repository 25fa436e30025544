using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.ServiceCentres;

public static class ServiceCentreServices
{
    public static IServiceCollection AddServiceCentres(this IServiceCollection services) => services
        .AddScoped<CentreDesk>()
        .AddScoped<CentreService>()
        .AddScoped<MenuService>()
        .AddScoped<MenuUseService>()
        .AddScoped<CentreQueries>();
}
