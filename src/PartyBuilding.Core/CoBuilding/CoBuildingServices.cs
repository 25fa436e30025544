using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.CoBuilding;

public static class CoBuildingServices
{
    public static IServiceCollection AddCoBuilding(this IServiceCollection services) => services
        .AddScoped<AgreementService>()
        .AddScoped<JointActivityService>()
        .AddScoped<AgreementQueries>();
}
