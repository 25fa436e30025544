using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.Funds;

public static class FundServices
{
    public static IServiceCollection AddFunds(this IServiceCollection services) => services
        .AddScoped<FundDesk>()
        .AddScoped<FundService>()
        .AddScoped<FundEntryService>()
        .AddScoped<FundQueries>()
        .AddScoped<FundWorkbook>();
}
