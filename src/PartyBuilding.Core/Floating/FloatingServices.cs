using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Floating;

public static class FloatingServices
{
    public static IServiceCollection AddFloating(this IServiceCollection services) => services
        .AddScoped<FloatingDesk>()
        .AddScoped<FloatingPlaces>()
        .AddScoped<FloatingOutService>()
        .AddScoped<FloatingInService>()
        .AddScoped<FloatingCardService>()
        .AddScoped<SituationDesk>()
        .AddScoped<SituationChecks>()
        .AddScoped<SituationService>()
        .AddScoped<CareService>()
        .AddScoped<RegisterFollow>()
        .AddScoped<FloatingQueries>()
        .AddScoped<SituationQueries>()
        .AddScoped<SituationWorkbook>()
        .AddSingleton(new CodeUse(CodeStandards.FloatForm, static (db, code, cancel) => db.Set<FloatingStay>().CountAsync(x => x.FormCode == code && x.SupersededNo == Recorded.Current, cancel)))
        .AddSingleton(new CodeUse(CodeStandards.FloatWhy, static (db, code, cancel) => db.Set<FloatingStay>().CountAsync(x => x.WhyCode == code && x.SupersededNo == Recorded.Current, cancel)))
        .AddSingleton(new CodeUse(CodeStandards.ContactWhy, static (db, code, cancel) => Situations(db, SituationKind.Lost).CountAsync(x => x.WhyCode == code, cancel)))
        .AddSingleton(new CodeUse(CodeStandards.HardshipWhy, static (db, code, cancel) => Situations(db, SituationKind.Hardship).CountAsync(x => x.WhyCode == code, cancel)));

    private static IQueryable<Situation> Situations(PartyBuildingDbContext db, SituationKind kind)
        => db.Set<Situation>().Where(x => x.Kind == kind && x.SupersededNo == Recorded.Current);
}
