using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Core.Organisations.Awards;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Core.Organisations.Completeness;
using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Core.Organisations.Profiles;
using PartyBuilding.Core.Organisations.Reorganisation;
using PartyBuilding.Core.Organisations.ServicePoints;
using PartyBuilding.Core.Organisations.Types;

namespace PartyBuilding.Core.Organisations;

public static class OrganisationServices
{
    public static IServiceCollection AddOrganisations(this IServiceCollection services) => services
        .AddScoped<DistrictState>()
        .AddScoped<OrganisationDesk>()
        .AddScoped<OrganisationNames>()
        .AddSingleton<TreeCache>()
        .AddScoped<OrganisationTrees>()
        .AddScoped<OrganisationQueries>()
        .AddScoped<OrganisationService>()
        .AddScoped<OrganisationMoveService>()
        .AddScoped<OrganisationClosingService>()
        .AddScoped<ApprovalBook>()
        .AddOrganisationCases()
        .AddScoped<UnitService>()
        .AddScoped<UnitLinkService>()
        .AddScoped<UnitQueries>()
        .AddReorganisation()
        .AddRegisters();

    private static IServiceCollection AddReorganisation(this IServiceCollection services) => services
        .AddScoped<OrganisationDays>()
        .AddScoped<OrganisationEnds>()
        .AddScoped<WholeMove>()
        .AddScoped<BranchFounder>()
        .AddScoped<BranchDivision>()
        .AddScoped<BranchGathering>()
        .AddScoped<ReorganisationService>()
        .AddScoped<SplitService>()
        .AddScoped<ReorganisationQueries>()
        .AddScoped<WhereaboutsQueries>();

    private static IServiceCollection AddRegisters(this IServiceCollection services) => services
        .AddScoped<BranchTypeWriter>()
        .AddScoped<BranchTypeService>()
        .AddScoped<BranchTypeQueries>()
        .AddScoped<ProfileQueries>()
        .AddScoped<ProfileService>()
        .AddScoped<PartyGroupDesk>()
        .AddScoped<PartyGroupEnds>()
        .AddScoped<PartyGroupService>()
        .AddScoped<PartyGroupQueries>()
        .AddScoped<ServicePointQueries>()
        .AddScoped<ServicePointService>()
        .AddScoped<AwardService>()
        .AddScoped<CompletenessReader>()
        .AddScoped<CompletenessQueries>()
        .AddSingleton(new CodeUse(CodeStandards.BranchType, static (db, code, cancel) => db.Set<BranchType>().CountAsync(x => x.Code == code, cancel)))
        .AddSingleton(new CodeUse(CodeStandards.ServicePoint, static (db, code, cancel) => db.Set<ServicePoint>().CountAsync(x => x.KindCode == code, cancel)))
        .AddSingleton(new CodeUse(CodeStandards.ServicePlace, static (db, code, cancel) => db.Set<ServicePoint>().CountAsync(x => x.PlaceCode == code, cancel)))
        .AddSingleton(new CodeUse(CodeStandards.OrganisationAward, static (db, code, cancel) => db.Set<OrganisationAward>().CountAsync(x => x.KindCode == code, cancel)));
}
