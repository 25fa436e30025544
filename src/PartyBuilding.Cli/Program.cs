using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Cli;
using PartyBuilding.Core;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

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
    .AddCommands()
    .BuildServiceProvider();
await using var scope = services.CreateAsyncScope();

if (CommandLine.Read(args) is not { } line || scope.ServiceProvider.GetKeyedService<ICommand>(line.Verb) is not { } command)
{
    await Console.Error.WriteLineAsync(Commands.Usage);
    return 2;
}

// The command line serves whoever runs the machine: it acts as a recorded machine actor over everything.
scope.ServiceProvider.GetRequiredService<PartyBuildingDbContext>().Guard = OrgScope.Everything();
try
{
    return await command.RunAsync(line, new Terminal(Console.Out, Console.Error, environment));
}
catch (Exception error) when (error is InvalidOperationException or IOException or System.Data.Common.DbException)
{
    await Console.Error.WriteLineAsync(error.Message);
    return 1;
}
