using Microsoft.Extensions.Options;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Cli;

/// <summary>Copies the SQLite database while the application runs; on SQL Server says what the administrator runs.</summary>
internal sealed class BackupCommand(
    DatabaseBackup backup, DatabaseCheck check, OpenBallots ballots, IOptions<DatabaseOptions> options, TimeProvider clock) : ICommand
{
    public async Task<int> RunAsync(CommandLine line, Terminal terminal)
    {
        if (line["out"] is not { } file)
            return await terminal.MisuseAsync(line, "请用 --out 写明备份文件。");
        if (options.Value.SqliteFile is null)
        {
            await terminal.Errors.WriteLineAsync(SqlServerBackup.BackupWords(options.Value.ConnectionString));
            return 1;
        }

        if (check.FileProblem() is { } problem)
        {
            await terminal.Errors.WriteLineAsync(problem);
            return 1;
        }

        if (await ballots.CountAsync() is var open and > 0)
        {
            await terminal.Errors.WriteLineAsync($"有 {open} 次无记名投票正在进行，现在备份会留下投票的先后。请等投票结束后再备份。");
            return 1;
        }

        var outcome = await backup.BackUpAsync(file, new CommandContext(Actor.Machine("命令行"), OrgScope.Everything(), clock.UtcNow()));
        if (outcome.Value is not { } made)
            return await terminal.RefuseAsync(outcome);
        await terminal.Output.WriteLineAsync(
            $"""
            已备份到 {made.Path}
              {made.Bytes / 1024.0 / 1024:0.0} MB，通过完整性检查，数据库结构 {made.Migration}
              SHA-256 {made.Sha256}
            附件在备份里。配置中的密钥（Keys）和链头文件不在里面：密钥请另外保存，丢了密钥，号码就打不开了。
            """);
        return 0;
    }
}
