using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.Education;

public static class EducationServices
{
    public static IServiceCollection AddEducation(this IServiceCollection services) => services
        .AddScoped<EducationQueries>()
        .AddScoped<ClassQueries>()
        .AddScoped<ActivityService>()
        .AddScoped<OnlineStudyService>()
        .AddScoped<LectureService>()
        .AddScoped<AnalysisService>()
        .AddScoped<ClassService>()
        .AddScoped<CommemorationService>();
}
