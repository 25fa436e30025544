using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.Cadres.Groups;

public static class GroupServices
{
    public static IServiceCollection AddCadreGroups(this IServiceCollection services) => services
        .AddScoped<GroupQueries>()
        .AddScoped<GroupWorkbook>()
        .AddScoped<InspectionService>()
        .AddScoped<InspectionQueries>();
}
