using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.People;

public static class IdNumberServices
{
    public static IServiceCollection AddIdNumbers(this IServiceCollection services)
    {
        services.AddSingleton<IdNumberSeal>();
        services.AddScoped<IdNumberVault>();
        services.AddScoped<Rekeyer>();
        return services;
    }
}
