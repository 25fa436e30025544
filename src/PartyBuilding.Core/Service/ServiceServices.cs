using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.Service;

public static class ServiceServices
{
    public static IServiceCollection AddServing(this IServiceCollection services) => services
        .AddScoped<ServiceDesk>()
        .AddScoped<ServiceEntryService>()
        .AddScoped<ServiceFinishService>()
        .AddScoped<ServiceQueries>()
        .AddScoped<ServiceWorkbook>();
}
