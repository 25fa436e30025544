using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Persistence;

/// <summary>Puts a backup in the place of the SQLite database. What was there is set aside beside it, never deleted.</summary>
public sealed class DatabaseRestore(
    PartyBuildingDbContext db, IOptions<DatabaseOptions> options, DatabaseStart start, WorkLeases leases, AuditVerifier verifier,
    AuditedWork audit, TimeProvider clock)
{
    public const string Restored = "database.restored";

    /// <param name="force">Goes on over a database in use, one too damaged to tell, and a backup of a newer program.</param>
    /// <exception cref="InvalidOperationException">The database is not SQLite.</exception>
    public async Task<Outcome<RestoredDatabase>> RestoreAsync(string file, bool force, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ManageSettings))
            return Outcome<RestoredDatabase>.Forbidden();
        var target = options.Value.SqliteFile ?? throw new InvalidOperationException(SqlServerBackup.NotHere);
        file = Path.GetFullPath(file);
        if (BackupProblem(file, target) is { } bad)
            return Refuse(bad);
        if (!force && (NewerProblem(file) ?? await UseProblemAsync(target, cancel)) is { } risky)
            return Refuse(risky + "确实要继续，请加 --force。");
        var backup = await BackupFile.ReadAsync(file, file, cancel);
        var aside = Replace(file, target);
        await start.MigrateAsync(cancel);
        var report = await verifier.VerifyAsync(cancel);
        await audit.RecordAsync(context, Restored, DatabaseBackup.Subject, "用备份恢复数据库", new { backup.Sha256, report.Events }, cancel);
        return Outcome<RestoredDatabase>.Ok(new RestoredDatabase(target, aside, report));
    }

    private static string? BackupProblem(string file, string target)
    {
        if (!File.Exists(file))
            return $"没有找到备份文件 {file}。";
        if (file == target)
            return "备份文件就是数据库文件本身，不需要恢复。";
        if (SqliteFiles.Fault(file) is { } fault)
            return $"备份文件没有通过完整性检查（{fault}），不能用来恢复，请换一份备份。";
        return SqliteFiles.Migrations(file).Count == 0 ? "这个文件不是本系统的数据库备份。" : null;
    }

    private string? NewerProblem(string file)
        => SqliteFiles.Migrations(file).Except(db.Database.GetMigrations()).FirstOrDefault() is { } unknown
            ? $"备份来自更新版本的程序（结构 {unknown}），本程序可能读错。请换用新版程序恢复。"
            : null;

    private async Task<string?> UseProblemAsync(string target, CancellationToken cancel)
    {
        if (!File.Exists(target))
            return null;
        try
        {
            // An application that has been idle for a while holds no connection, but it holds its leases.
            var isWorking = await leases.AnyHeldAsync(cancel);
            SqliteConnection.ClearAllPools();
            return isWorking || SqliteFiles.IsOpenElsewhere(target)
                ? $"数据库正在使用：请先停止网站再恢复；刚刚被强行结束的，请等 {WorkLeases.Length.TotalMinutes:0} 分钟。"
                : null;
        }
        catch (SqliteException)
        {
            return "现有数据库已损坏或结构太旧，看不出是否有程序正在使用它：请先确认网站已停止。";
        }
    }

    /// <returns>Where the old database is now; null when there was none.</returns>
    private string? Replace(string file, string target)
    {
        var part = $"{target}.{Guid.NewGuid():N}.part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            SqliteFiles.Copy(file, part);
            SqliteConnection.ClearAllPools();
            string? aside = null;
            if (File.Exists(target))
            {
                aside = string.Create(CultureInfo.InvariantCulture, $"{target}.before-restore-{LocalTime.Of(clock.UtcNow()):yyyyMMdd-HHmmss}");
                // The journal goes along: commits of a killed program may stand only there.
                foreach (var ending in new[] { "", "-wal", "-shm" }.Where(e => File.Exists(target + e)))
                    File.Move(target + ending, aside + ending);
            }

            File.Move(part, target);
            return aside;
        }
        finally
        {
            File.Delete(part);
        }
    }

    private static Outcome<RestoredDatabase> Refuse(string message) => Outcome<RestoredDatabase>.Refused(new Finding("RESTORE", RuleForce.Must, message));
}

/// <summary>A database that has been put back.</summary>
/// <param name="Aside">Where the one before is now; null when there was none.</param>
/// <param name="Audit">What the walk along its audit chain found.</param>
public sealed record RestoredDatabase(string Path, string? Aside, AuditReport Audit);
