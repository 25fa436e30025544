using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Cadres.Structure;
using PartyBuilding.Core.Cadres.Tenure;

namespace PartyBuilding.Core.Cadres.Teams;

public static class TeamServices
{
    public static IServiceCollection AddCadreTeams(this IServiceCollection services) => services
        .AddScoped<StrengthQueries>()
        .AddScoped<TeamQueries>()
        .AddScoped<TeamService>()
        .AddScoped<TeamWorkbook>()
        .AddScoped<CadreStructure>()
        .AddScoped<StructureWorkbook>()
        .AddScoped<TenureQueries>()
        .AddScoped<TenureWorkbook>();
}
