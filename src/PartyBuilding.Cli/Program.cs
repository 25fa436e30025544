using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Cli;
using PartyBuilding.Core;

var environment = Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? "Development";
var configuration = new ConfigurationBuilder()
    .AddJsonFile(Path.Combine(AppContext.BaseDirectory, $"appsettings.{environment}.json"), optional: true)
    .AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true)
    .AddEnvironmentVariables()
    .Build();
await using var services = new ServiceCollection()
    .AddLogging()
    .AddSingleton<IConfiguration>(configuration)
    .AddPartyBuildingCore()
    .AddScoped<SeedCommand>()
    .BuildServiceProvider();
await using var scope = services.CreateAsyncScope();

// Options come in pairs: --name value.
var named = args.Skip(1).Chunk(2).Where(p => p.Length == 2 && p[0].StartsWith("--", StringComparison.Ordinal))
    .ToDictionary(p => p[0][2..], p => p[1], StringComparer.Ordinal);
if (args is ["seed", ..])
    return await scope.ServiceProvider.GetRequiredService<SeedCommand>().RunAsync(named, environment, Console.Out, Console.Error);
await Console.Error.WriteLineAsync(SeedCommand.Usage);
return 2;
