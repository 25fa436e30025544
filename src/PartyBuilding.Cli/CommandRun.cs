using System.Data.Common;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Demo;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Cli;

/// <summary>Runs one command line from its words to its exit code.</summary>
internal static class CommandRun
{
    /// <returns>0 done, 1 refused or failed, 2 not understood.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, IConfiguration configuration)
    {
        var line = CommandLine.Read(arguments, out var problem);
        if (line.Has("help") || line.Verb is "help")
        {
            await terminal.Output.WriteLineAsync(Commands.Help);
            return 0;
        }

        if (Commands.Find(line.Verb) is not { } verb)
            return await terminal.MisuseAsync(line.Verb.Length == 0 ? "请写明要做什么。" : $"没有“{line.Verb}”这个命令。", Commands.Help);
        if ((problem ?? OptionProblem(line, verb)) is { } wrong)
            return await terminal.MisuseAsync(verb, wrong);
        try
        {
            return await RunAsync(line, verb, terminal, WithOptions(configuration, line));
        }
        catch (Exception error) when (error is InvalidOperationException or IOException or UnauthorizedAccessException or DbException)
        {
            await terminal.Errors.WriteLineAsync(Failures.Words(error));
            return 1;
        }
    }

    private static async Task<int> RunAsync(CommandLine line, Verb verb, Terminal terminal, IConfiguration configuration)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(configuration)
            .AddPartyBuildingCore()
            .AddCommands()
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        // Listing and scripts touch no data.
        var touchesData = !line.Has("list") && !line.Has("script");
        if (touchesData && verb.NeedsKeys && DemoRefusal.IsProduction(terminal.Environment))
            RefuseDevelopmentKeys(services.GetRequiredService<KeyRing>());
        if (touchesData && verb.NeedsDatabase && await scope.ServiceProvider.GetRequiredService<DatabaseCheck>().ProblemAsync() is { } problem)
        {
            await terminal.Errors.WriteLineAsync(problem);
            return 1;
        }

        // The command line serves whoever runs the machine: it acts as a recorded machine actor over everything.
        scope.ServiceProvider.GetRequiredService<PartyBuildingDbContext>().Guard = OrgScope.Everything();
        return await scope.ServiceProvider.GetRequiredKeyedService<ICommand>(verb.Name).RunAsync(line, terminal);
    }

    private static void RefuseDevelopmentKeys(KeyRing keys)
    {
        try
        {
            keys.RefuseDevelopmentKeys();
        }
        catch (InvalidOperationException error)
        {
            throw new InvalidOperationException($"{error.Message}（现在是正式环境 Production；在本机试用，请加 --environment Development。）", error);
        }
    }

    private static string? OptionProblem(CommandLine line, Verb verb)
    {
        if (line.Options.Keys.FirstOrDefault(o => !verb.Options.Contains(o) && !Commands.CommonOptions.Contains(o)) is { } unknown)
            return $"命令 {verb.Name} 没有 --{unknown} 这个选项。";
        return line["provider"] is { } provider && !Enum.GetNames<DatabaseProvider>().Contains(provider)
            ? $"--provider 只能是 {string.Join(" 或 ", Enum.GetNames<DatabaseProvider>())}。"
            : null;
    }

    /// <summary>The options win over what is configured.</summary>
    private static IConfiguration WithOptions(IConfiguration configuration, CommandLine line)
    {
        var given = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        if (line["provider"] is { } provider)
            given["Database:Provider"] = provider;
        if (line["database"] is { } database)
            given["Database:ConnectionString"] = database.Contains('=', StringComparison.Ordinal) ? database : $"Data Source={database}";
        return new ConfigurationBuilder().AddConfiguration(configuration).AddInMemoryCollection(given).Build();
    }
}
