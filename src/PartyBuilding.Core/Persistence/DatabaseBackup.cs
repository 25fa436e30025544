using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Persistence;

/// <summary>
/// Copies the SQLite database whole, attachments, audit chain and encrypted cookie keys included. The keys of the
/// configuration are not in it: a backup opens only with those it was written under.
/// </summary>
public sealed class DatabaseBackup(PartyBuildingDbContext db, IOptions<DatabaseOptions> options, AuditedWork audit)
{
    public const string BackedUp = "database.backed-up";

    internal static readonly EventSubject Subject = new(EventSubject.System, Guid.Empty, OrganisationPath.Root);

    /// <summary>Copies while others work. The target appears only when the copy is whole and has passed the check.</summary>
    /// <exception cref="InvalidOperationException">The database is not SQLite.</exception>
    public async Task<Outcome<BackupFile>> BackUpAsync(string target, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ManageSettings))
            return Outcome<BackupFile>.Forbidden();
        var source = options.Value.SqliteFile ?? throw new InvalidOperationException(SqlServerBackup.NotHere);
        target = Path.GetFullPath(target);
        if (target == source)
            return Refuse("备份文件不能就是数据库文件，请另起一个名字。");
        if (!Directory.Exists(Path.GetDirectoryName(target)))
            return Refuse($"没有文件夹 {Path.GetDirectoryName(target)}，请先建立它。");
        var part = $"{target}.{Guid.NewGuid():N}.part";
        try
        {
            SqliteFiles.Copy(source, part);
            if (SqliteFiles.Fault(part) is { } fault)
                return Refuse($"备份没有通过完整性检查（{fault}），已放弃；数据库本身可能已经损坏，请保留上一份备份。");
            var made = await BackupFile.ReadAsync(part, target, cancel);
            File.Move(part, target, overwrite: true);
            // After the copy, since only now it is true; the copy itself does not hold this event. A database that is behind
            // is copied before it is migrated, and may lack the columns of an event of today.
            if (!(await db.Database.GetPendingMigrationsAsync(cancel)).Any())
                await audit.RecordAsync(context, BackedUp, Subject, "备份数据库", new { made.Sha256, made.Bytes }, cancel);
            return Outcome<BackupFile>.Ok(made);
        }
        finally
        {
            File.Delete(part);
        }
    }

    private static Outcome<BackupFile> Refuse(string message) => Outcome<BackupFile>.Refused(new Finding("BACKUP", RuleForce.Must, message));
}
