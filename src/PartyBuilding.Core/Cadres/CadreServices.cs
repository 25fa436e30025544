using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Cadres.Archives;
using PartyBuilding.Core.Cadres.Forms;
using PartyBuilding.Core.Cadres.Groups;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Cadres.Resume;
using PartyBuilding.Core.Cadres.Rosters;
using PartyBuilding.Core.Cadres.Sets;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace PartyBuilding.Core.Cadres;

public static class CadreServices
{
    public static IServiceCollection AddCadres(this IServiceCollection services) => services
        .AddScoped<CadreDesk>()
        .AddScoped<CadreService>()
        .AddScoped<CadreQueries>()
        .AddScoped<CadreCorrectionService>()
        .AddScoped<CadrePostService>()
        .AddScoped<CadrePostFiles>()
        .AddScoped<CadreSetService>()
        .AddScoped<CadreSetOwners>()
        .AddScoped<ResumeService>()
        .AddScoped<RosterReader>()
        .AddScoped<CadreRosterWorkbook>()
        .AddCadreTeams()
        .AddCadreArchives()
        .AddCadreGroups()
        .AddScoped<ResumeWriter>()
        .AddApprovalForms()
        .AddSingleton(new CodeUse(CodeStandards.CadreExit, static (db, code, cancel) => db.Set<Cadre>().CountAsync(c => c.LeftWhy == code, cancel)))
        .AddSingleton(new CodeUse(CodeStandards.CadreLevel, static (db, code, cancel) =>
            db.Set<CadrePost>().CountAsync(p => p.LevelCode == code && p.SupersededNo == Recorded.Current, cancel)));
}
