using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Organisations.Affiliations;
using PartyBuilding.Core.Organisations.Setups;

namespace PartyBuilding.Core.Organisations.Cases;

public static class CaseServices
{
    public static IServiceCollection AddOrganisationCases(this IServiceCollection services) => services
        .AddScoped<CaseDesk>()
        .AddScoped<CaseChoices>()
        .AddScoped<CaseParents>()
        .AddScoped<CaseReturnService>()
        .AddScoped<CaseQueries>()
        .AddScoped<SetUpRequestService>()
        .AddScoped<SetUpReviewService>()
        .AddScoped<AffiliationDrafts>()
        .AddScoped<AffiliationRequestService>()
        .AddScoped<AffiliationDecisionService>()
        .AddScoped<AffiliationReplyService>();
}
