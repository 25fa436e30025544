using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Cli;

/// <summary>Looks before a command that works on a database: a mistyped path must not make an empty one.</summary>
internal sealed class DatabaseCheck(PartyBuildingDbContext db, IOptions<DatabaseOptions> options)
{
    /// <returns>What is wrong and what to do, or null.</returns>
    public async Task<string?> ProblemAsync()
    {
        if (FileProblem() is { } missing)
            return missing;
        var pending = (await db.Database.GetPendingMigrationsAsync()).Count();
        return pending == 0 ? null : $"数据库结构比程序旧 {pending} 步。请先备份，再运行 migrate。";
    }

    /// <summary>Only whether the file is there: a database that is behind must be backed up before it is migrated.</summary>
    public string? FileProblem() => options.Value.SqliteFile is { } file && !File.Exists(file)
        ? $"没有找到数据库文件 {file}。请用 --database 指明，或先运行 migrate 新建。"
        : null;
}
