using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.Appraisals;

public static class AppraisalServices
{
    public static IServiceCollection AddAppraisals(this IServiceCollection services) => services
        .AddScoped<AppraisalDesk>()
        .AddScoped<AppraisalRoster>()
        .AddScoped<YearMeetings>()
        .AddScoped<AppraisalOpeningService>()
        .AddScoped<AppraisalStepService>()
        .AddScoped<AppraisalEntryService>()
        .AddScoped<AppraisalResultService>()
        .AddScoped<AppraisalHandlingService>()
        .AddScoped<AppraisalClosingService>()
        .AddScoped<AppraisalQueries>()
        .AddScoped<AppraisalWorkbook>();
}
