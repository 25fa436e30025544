using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Cli;

/// <summary>Brings the database up to date, or writes the idempotent script that does.</summary>
internal sealed class MigrateCommand(PartyBuildingDbContext db, DatabaseStart start, CodeTableStore codes, FormStore forms) : ICommand
{
    public async Task<int> RunAsync(CommandLine line, Terminal terminal)
    {
        if (line["script"] is { } file)
        {
            var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
            await File.WriteAllTextAsync(file, script);
            await terminal.Output.WriteLineAsync($"Script written to {file}.");
            return 0;
        }

        var pending = (await db.Database.GetPendingMigrationsAsync()).Count();
        await start.MigrateAsync();
        await codes.SeedAsync();
        await forms.LoadFilesAsync();
        await terminal.Output.WriteLineAsync($"{pending} migration(s) applied.");
        return 0;
    }
}
