using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Imports.Checking;

namespace PartyBuilding.Core.Imports;

public static class ImportServices
{
    public static IServiceCollection AddImports(this IServiceCollection services) => services
        .AddScoped<MemberSheetCheck>();
}
