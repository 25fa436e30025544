using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Meetings;
using PartyBuilding.Core.Reserve.Pool;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Reserve.Units;

namespace PartyBuilding.Core.Reserve;

public static class ReserveServices
{
    public static IServiceCollection AddReserve(this IServiceCollection services) => services
        .AddScoped<SelectionDesk>()
        .AddScoped<SelectionQueries>()
        .AddScoped<BehindQueries>()
        .AddScoped<SelectionRoundService>()
        .AddScoped<PlanService>()
        .AddScoped<ApplicationService>()
        .AddScoped<RecommendationService>()
        .AddScoped<ChoiceService>()
        .AddScoped<InvestigationService>()
        .AddScoped<PetitionService>()
        .AddScoped<SubmissionService>()
        .AddScoped<PoolDesk>()
        .AddScoped<PoolQueries>()
        .AddScoped<PoolStructureQueries>()
        .AddScoped<PoolService>()
        .AddScoped<TrainingService>()
        .AddScoped<AdjustmentService>()
        .AddScoped<PoolLooks>()
        .AddScoped<PoolWorkbook>()
        .AddSingleton(new CodeUse(CodeStandards.ReserveDirection, static (db, code, cancel) => db.Set<ReserveEntry>().CountAsync(e => e.DirectionCode == code, cancel)))
        .AddSingleton(new CodeUse(CodeStandards.ReserveDirection, static (db, code, cancel) => db.Set<SelectionDirection>().CountAsync(d => d.Code == code, cancel)));
}
