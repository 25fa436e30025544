using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.Returns.Queries;

public static class QueryServices
{
    /// <summary>Read side of the return pages.</summary>
    public static IServiceCollection AddReturnPages(this IServiceCollection services)
        => services.AddScoped<ReturnLists>().AddScoped<WaitingReturns>().AddScoped<CellHistory>().AddScoped<ReturnSheets>().AddScoped<ScopeSums>().AddScoped<BodyProgress>().AddScoped<OrganisationKeys>();
}
