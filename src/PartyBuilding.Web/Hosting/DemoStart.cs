using PartyBuilding.Core.Demo;

namespace PartyBuilding.Web.Hosting;

/// <summary>
/// In Development the first start on an empty database makes the demo district, so that one command shows the product;
/// Production does neither that nor starts on a database with demo accounts.
/// </summary>
public static class DemoStart
{
    /// <summary>Off for tests and for a development database that shall be filled by hand.</summary>
    public const string Switch = "Demo:SeedOnStart";

    /// <summary>40 makes a district of 42 branches in a second; 1, the whole one, when absent.</summary>
    public const string Divisor = "Demo:Divisor";

    public static async Task PrepareDemoAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var cancel = app.Lifetime.ApplicationStopping;
        await scope.ServiceProvider.GetRequiredService<DemoRefusal>().EnsureNoDemoAccountsAsync(app.Environment.EnvironmentName, cancel);
        var seeder = scope.ServiceProvider.GetRequiredService<DemoSeeder>();
        if (!app.Environment.IsDevelopment() || !app.Configuration.GetValue(Switch, true) || !await seeder.IsEmptyAsync(cancel))
            return;

        Console.WriteLine("空数据库：正在生成演示区，大约半分钟……");
        var password = DemoConsole.Password(app.Configuration["Demo:Password"]);
        var today = Core.Common.LocalTime.Today(app.Services.GetRequiredService<TimeProvider>());
        var outcome = await seeder.SeedAsync(new DemoOptions(today, Divisor: app.Configuration.GetValue(Divisor, 1)), password, cancel);
        if (outcome.Value is { } result)
            DemoConsole.Show(Console.Out, result, password);
    }
}
