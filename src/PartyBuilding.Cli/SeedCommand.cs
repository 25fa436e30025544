using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Demo;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Cli;

/// <summary><c>seed --district baoshan [--today yyyy-MM-dd] [--seed N] [--divisor N] [--password P]</c>: the demo district into an empty database.</summary>
internal sealed class SeedCommand(DatabaseStart start, DemoSeeder seeder, TimeProvider clock) : ICommand
{
    public async Task<int> RunAsync(CommandLine line, Terminal terminal)
    {
        var options = Read(line.Options);
        if (options is null || line["district"] != "baoshan")
            return await terminal.MisuseAsync(line, $"请写 --district baoshan；--today 是 {DemoOptions.FirstToday:yyyy-MM-dd} 以后的日期，--seed 是整数，--divisor 是 1 至 40 的整数。");

        DemoRefusal.EnsureMaySeed(terminal.Environment);
        await start.MigrateAsync();
        var password = DemoConsole.Password(line["password"]);
        var outcome = await seeder.SeedAsync(options, password);
        if (outcome.Value is { } result)
        {
            DemoConsole.Show(terminal.Output, result, password);
            return 0;
        }

        return await terminal.RefuseAsync(outcome);
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
