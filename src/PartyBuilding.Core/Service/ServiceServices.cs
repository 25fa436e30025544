using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Service.Pairs;
using PartyBuilding.Core.Service.Roster;

namespace PartyBuilding.Core.Service;

public static class ServiceServices
{
    public static IServiceCollection AddServing(this IServiceCollection services) => services
        .AddScoped<ServiceDesk>()
        .AddScoped<ServiceHistory>()
        .AddScoped<ServiceEntryService>()
        .AddScoped<ServiceFinishService>()
        .AddScoped<ServiceQueries>()
        .AddScoped<ServiceWorkbook>()
        .AddScoped<ServedYears>()
        .AddScoped<PairEntryService>()
        .AddScoped<PairQueries>()
        .AddScoped<VolunteerRoster>();
}
