using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Core.Demo;

public static class DemoServices
{
    public static IServiceCollection AddDemo(this IServiceCollection services)
    {
        services.AddScoped<DemoAccounts>();
        services.AddScoped<DemoAnalyses>().AddScoped<DemoCadres>().AddScoped<DemoTeams>().AddScoped<DemoArchives>().AddScoped<DemoReserve>().AddScoped<DemoPool>().AddScoped<DemoVotes>().AddScoped<DemoAssessments>().AddScoped<DemoCases>().AddScoped<DemoWorkReports>();
        services.AddScoped<DemoRegisterSeeder>();
        services.AddScoped<DemoReturnSeeder>();
        services.AddScoped<DemoSeeder>();
        services.AddScoped<DemoRefusal>();
        return services;
    }
}
