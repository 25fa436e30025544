using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.Returns.Queries;

public static class QueryServices
{
    /// <summary>Read side of the return pages.</summary>
    public static IServiceCollection AddReturnPages(this IServiceCollection services)
        => services.AddScoped<ReturnQueries>().AddScoped<ReturnPageQuery>().AddScoped<ReturnLists>().AddScoped<CellHistory>().AddScoped<ReturnSheets>().AddScoped<ScopeSums>();
}
