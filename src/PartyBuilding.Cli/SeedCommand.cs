using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Demo;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Cli;

/// <summary><c>seed --district baoshan [--today yyyy-MM-dd] [--seed N] [--divisor N] [--password P]</c>: the demo district into an empty database.</summary>
public sealed class SeedCommand(DatabaseStart start, DemoSeeder seeder, TimeProvider clock)
{
    public const string Usage = "seed --district baoshan [--today yyyy-MM-dd] [--seed N] [--divisor N] [--password P]";

    /// <returns>The exit code: 0 written, 1 refused, 2 not understood.</returns>
    public async Task<int> RunAsync(IReadOnlyDictionary<string, string> arguments, string environment, TextWriter output, TextWriter errors)
    {
        var options = Read(arguments);
        if (options is null || arguments.GetValueOrDefault("district") != "baoshan")
        {
            await errors.WriteLineAsync(Usage);
            return 2;
        }

        DemoRefusal.EnsureMaySeed(environment);
        await start.MigrateAsync();
        var password = DemoConsole.Password(arguments.GetValueOrDefault("password"));
        var outcome = await seeder.SeedAsync(options, password);
        if (outcome.Value is { } result)
        {
            DemoConsole.Show(output, result, password);
            return 0;
        }

        foreach (var finding in outcome.Findings)
            await errors.WriteLineAsync(finding.Message);
        return 1;
    }

    private DemoOptions? Read(IReadOnlyDictionary<string, string> arguments)
    {
        var today = clock.Today();
        var (seed, divisor) = (DemoOptions.UsualSeed, 1);
        var readable = (!arguments.TryGetValue("today", out var day)
                || DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out today))
            && (!arguments.TryGetValue("seed", out var number) || int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out seed))
            && (!arguments.TryGetValue("divisor", out var parts) || int.TryParse(parts, NumberStyles.None, CultureInfo.InvariantCulture, out divisor));
        return readable && today >= DemoOptions.FirstToday && divisor is >= 1 and <= 40 ? new DemoOptions(today, seed, divisor) : null;
    }
}
