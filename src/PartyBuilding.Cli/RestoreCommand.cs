using Microsoft.Extensions.Options;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Cli;

/// <summary>Puts a backup in the place of the SQLite database; on SQL Server says what the administrator runs.</summary>
internal sealed class RestoreCommand(DatabaseRestore restore, IOptions<DatabaseOptions> options, TimeProvider clock) : ICommand
{
    public async Task<int> RunAsync(CommandLine line, Terminal terminal)
    {
        if (options.Value.SqliteFile is null)
        {
            await terminal.Errors.WriteLineAsync(SqlServerBackup.RestoreWords(options.Value.ConnectionString));
            return 1;
        }

        if (line["in"] is not { } file)
            return await terminal.MisuseAsync(line, "请用 --in 写明备份文件。");
        var context = new CommandContext(Actor.Machine("命令行"), OrgScope.Everything(), clock.UtcNow());
        var outcome = await restore.RestoreAsync(file, line.Has("force"), context);
        if (outcome.Value is not { } done)
            return await terminal.RefuseAsync(outcome);
        await terminal.Output.WriteLineAsync($"已恢复到 {done.Path}。");
        if (done.Aside is { } aside)
            await terminal.Output.WriteLineAsync($"原来的数据库另存为 {aside}，核对无误后再删。");
        if (done.Audit.IsWhole)
        {
            await terminal.Output.WriteLineAsync($"审计链完整：共 {done.Audit.Events} 条事件。可以启动网站了。");
            return 0;
        }

        await terminal.Errors.WriteLineAsync("数据已恢复，但审计链有不符之处：");
        foreach (var found in done.Audit.Breaks)
            await terminal.Errors.WriteLineAsync("  " + found.Words);
        await terminal.Errors.WriteLineAsync("链尾缺的若正是备份之后的事件，这是恢复的结果：请把链头文件移到别处保存，并记下原因。");
        return 1;
    }
}
