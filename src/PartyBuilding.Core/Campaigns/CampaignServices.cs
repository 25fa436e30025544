using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.Campaigns;

public static class CampaignServices
{
    public static IServiceCollection AddCampaigns(this IServiceCollection services) => services
        .AddScoped<CampaignDesk>()
        .AddScoped<CampaignPlaces>()
        .AddScoped<CampaignService>()
        .AddScoped<CampaignBatchService>()
        .AddScoped<CampaignStageService>()
        .AddScoped<CampaignPlacingService>()
        .AddScoped<CampaignMoveService>()
        .AddScoped<CampaignTaskService>()
        .AddScoped<CampaignMemberService>()
        .AddScoped<CampaignFiguresService>()
        .AddScoped<CampaignOpinionService>()
        .AddScoped<SteeringFindingService>()
        .AddScoped<LookBackService>()
        .AddScoped<CampaignQueries>()
        .AddScoped<CampaignCoverage>()
        .AddScoped<CampaignLists>()
        .AddScoped<CampaignOpinionQueries>()
        .AddScoped<CampaignBranchQueries>()
        .AddScoped<CampaignTodoQueries>()
        .AddScoped<CampaignWorkbook>();
}
