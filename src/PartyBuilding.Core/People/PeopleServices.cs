using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.People;

public static class PeopleServices
{
    public static IServiceCollection AddPeople(this IServiceCollection services) => services.AddScoped<FactWriter>();
}
