using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.OrganisationLife;

public static class OrganisationLifeServices
{
    public static IServiceCollection AddOrganisationLife(this IServiceCollection services) => services
        .AddScoped<MeetingDesk>()
        .AddScoped<MeetingRoster>()
        .AddScoped<MeetingService>()
        .AddScoped<MeetingFollowUp>()
        .AddScoped<MeetingFiles>()
        .AddScoped<MeetingQueries>()
        .AddScoped<MeetingFormQueries>()
        .AddScoped<LifeBoard>()
        .AddScoped<LifeExemptionService>()
        .AddScoped<DriveService>()
        .AddScoped<DriveQueries>()
        .AddScoped<MeetingWorkbook>();
}
