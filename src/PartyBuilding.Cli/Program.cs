using Microsoft.Extensions.Configuration;
using PartyBuilding.Cli;

// In line with ASP.NET Core: nothing said is Production, where the published development keys are refused.
var environment = CommandLine.Read(args, out _)["environment"]
    ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
    ?? Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
    ?? "Production";
var configuration = new ConfigurationBuilder()
    .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
    .AddJsonFile(Path.Combine(AppContext.BaseDirectory, $"appsettings.{environment}.json"), optional: true)
    .AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true)
    .AddJsonFile(Path.GetFullPath($"appsettings.{environment}.json"), optional: true)
    .AddEnvironmentVariables()
    .Build();
Console.OutputEncoding = System.Text.Encoding.UTF8;
return await CommandRun.RunAsync(args, new Terminal(Console.Out, Console.Error, environment), configuration);
