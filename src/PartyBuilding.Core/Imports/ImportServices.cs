using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Imports.Checking;

namespace PartyBuilding.Core.Imports;

public static class ImportServices
{
    public static IServiceCollection AddImports(this IServiceCollection services) => services
        .AddScoped<MemberSheetCheck>()
        .AddSingleton<ImportTemplates>()
        .AddSingleton<ImportProgress>()
        .AddScoped<ImportFiles>()
        .AddScoped<ImportDesk>()
        .AddScoped<ImportService>()
        .AddScoped<ImportChecking>()
        .AddScoped<ImportCorrections>()
        .AddScoped<ImportWriting>()
        .AddScoped<ImportRunner>()
        .AddScoped<ImportQueries>()
        .AddScoped<ImportUndo>();
}
