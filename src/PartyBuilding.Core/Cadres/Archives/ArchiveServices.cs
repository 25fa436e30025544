using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.CodeTables;

namespace PartyBuilding.Core.Cadres.Archives;

public static class ArchiveServices
{
    public static IServiceCollection AddCadreArchives(this IServiceCollection services) => services
        .AddScoped<ArchiveDesk>()
        .AddScoped<ArchiveFileService>()
        .AddScoped<ArchiveMaterialService>()
        .AddScoped<ArchiveUseService>()
        .AddScoped<ArchivePassingService>()
        .AddScoped<ArchiveStepService>()
        .AddScoped<ArchiveWorkService>()
        .AddScoped<ArchiveReview>()
        .AddScoped<ArchiveQueries>()
        .AddScoped<ArchiveWorkbook>()
        .AddSingleton(new CodeUse(CodeStandards.ArchiveCategory, static (db, code, cancel) => db.Set<ArchiveMaterial>().CountAsync(m => m.Category == code, cancel)))
        .AddSingleton(new CodeUse(CodeStandards.ArchiveSource, static (db, code, cancel) => db.Set<ArchiveMaterial>().CountAsync(m => m.Source == code, cancel)))
        .AddSingleton(new CodeUse(CodeStandards.ArchivePurpose, static (db, code, cancel) => db.Set<ArchiveUse>().CountAsync(u => u.Purpose == code, cancel)))
        .AddSingleton(new CodeUse(CodeStandards.ArchiveBasis, static (db, code, cancel) => db.Set<ArchiveTransfer>().CountAsync(t => t.BasisKind == code, cancel)));
}
