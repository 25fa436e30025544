using Microsoft.Data.SqlClient;

namespace PartyBuilding.Core.Persistence;

/// <summary>
/// A SQL Server database is backed up by its server, not by this program: the statements for the database administrator.
/// The runbook shows the same.
/// </summary>
public static class SqlServerBackup
{
    public const string NotHere = "SQL Server 数据库由数据库管理员在服务器上备份和恢复，本命令只处理 SQLite。";

    public static string BackupWords(string connectionString) => $"""
        {NotHere}请管理员执行：
          BACKUP DATABASE {Name(connectionString)} TO DISK = N'备份文件夹\partybuilding.bak' WITH CHECKSUM, COPY_ONLY, FORMAT;
          RESTORE VERIFYONLY FROM DISK = N'备份文件夹\partybuilding.bak' WITH CHECKSUM;
        恢复模式为 FULL 的，另按单位的规定备份日志（BACKUP LOG）。附件和审计链都在数据库里；配置中的密钥要另外保存。
        """;

    public static string RestoreWords(string connectionString) => $"""
        {NotHere}请先停止网站，再由管理员执行：
          ALTER DATABASE {Name(connectionString)} SET SINGLE_USER WITH ROLLBACK IMMEDIATE;
          RESTORE DATABASE {Name(connectionString)} FROM DISK = N'备份文件夹\partybuilding.bak' WITH CHECKSUM, REPLACE;
          ALTER DATABASE {Name(connectionString)} SET MULTI_USER;
        然后运行 PartyBuilding.Cli migrate 和 verify-audit，再启动网站。
        """;

    private static string Name(string connectionString)
        => $"[{new SqlConnectionStringBuilder(connectionString).InitialCatalog.Replace("]", "]]", StringComparison.Ordinal)}]";
}
