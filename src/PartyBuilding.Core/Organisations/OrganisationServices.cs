using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Core.Organisations.Cases;

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
        .AddScoped<UnitQueries>();
}
