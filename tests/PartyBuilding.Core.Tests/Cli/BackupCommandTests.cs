using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Tests.Cli;

public sealed class BackupCommandTests : CliTest
{
    private string Backup => FileIn("backup.db");

    [Fact]
    public async Task A_restored_backup_gives_back_the_same_rows_and_a_whole_audit_chain()
    {
        await SetUpAsync();
        var before = await FiguresAsync();
        (await RunAsync("backup", "--out", Backup)).ShouldBe(0, Said);
        Said.ShouldContain("SHA-256");
        (await RunAsync("create-admin", "--user", "later", "--name", "后来", "--role", "auditor")).ShouldBe(0, Said);
        (await FiguresAsync()).ShouldNotBe(before);
        SqliteConnection.ClearAllPools();

        (await RunAsync("restore", "--in", Backup)).ShouldBe(0, Said);
        (await Read(db => db.Users.AnyAsync(u => u.UserName == "later"))).ShouldBeFalse();
        (await Read(db => db.BusinessEvents.Where(e => e.Kind == DatabaseRestore.Restored).ExecuteDeleteAsync())).ShouldBe(1);
        (await FiguresAsync()).ShouldBe(before);
    }

    // Two copies would tell who cast between them (docs/adr/0047).
    [Fact]
    public async Task Nothing_is_backed_up_while_a_vote_is_open()
    {
        await SetUpAsync();
        await Read(async db =>
        {
            db.Add(new BallotRound
            {
                PublicId = Guid.CreateVersion7(), SubjectKind = "selection", SubjectKey = Guid.CreateVersion7(), Permission = "reserve.manage", Title = "民主推荐",
                OrganisationPath = "/00000001/", Way = BallotWay.Codes, Status = BallotStatus.Open,
            });
            return await db.SaveChangesAsync();
        });
        (await RunAsync("backup", "--out", Backup)).ShouldBe(1, Said);
        Said.ShouldContain("投票");
        File.Exists(Backup).ShouldBeFalse();
    }

    [Fact]
    public async Task Backing_up_and_restoring_are_events_and_the_chain_stays_whole()
    {
        await SetUpAsync();
        (await RunAsync("backup", "--out", Backup)).ShouldBe(0, Said);
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == DatabaseBackup.BackedUp))).ShouldBe(1);
        SqliteConnection.ClearAllPools();
        (await RunAsync("restore", "--in", Backup)).ShouldBe(0, Said);
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == DatabaseRestore.Restored))).ShouldBe(1);
        (await RunAsync("verify-audit")).ShouldBe(0, Said);
    }

    [Fact]
    public async Task What_was_there_is_set_aside_and_not_deleted()
    {
        await SetUpAsync();
        (await RunAsync("backup", "--out", Backup)).ShouldBe(0, Said);
        SqliteConnection.ClearAllPools();
        (await RunAsync("restore", "--in", Backup)).ShouldBe(0, Said);
        var aside = Directory.GetFiles(Folder, "*.before-restore-*").Single();
        Said.ShouldContain(aside);
        (await RunAsync("verify-audit", "--database", aside)).ShouldBe(0, Said);
    }

    [Fact]
    public async Task A_database_in_use_is_not_replaced_unless_forced()
    {
        await SetUpAsync();
        (await RunAsync("backup", "--out", Backup)).ShouldBe(0, Said);
        SqliteConnection.ClearAllPools();
        await using (var other = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False"))
        {
            await other.OpenAsync();
            await using var read = other.CreateCommand();
            read.CommandText = "SELECT COUNT(*) FROM Organisation";
            await read.ExecuteScalarAsync();
            (await RunAsync("restore", "--in", Backup)).ShouldBe(1);
            Said.ShouldContain("正在使用");
            Said.ShouldContain("--force");
        }

        Directory.GetFiles(Folder, "*.before-restore-*").ShouldBeEmpty();
        (await RunAsync("restore", "--in", Backup, "--force")).ShouldBe(0, Said);
    }

    [Fact]
    public async Task A_lease_that_has_not_run_out_counts_as_use()
    {
        await SetUpAsync();
        (await RunAsync("backup", "--out", Backup)).ShouldBe(0, Said);
        await Read(db => db.Set<WorkLease>().Where(l => l.Name == WorkLease.AuditHeads)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.ExpiresAt, TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(1))));
        SqliteConnection.ClearAllPools();
        (await RunAsync("restore", "--in", Backup)).ShouldBe(1);
        Said.ShouldContain("正在使用");
    }

    [Fact]
    public async Task A_backup_of_a_newer_program_is_refused_unless_forced()
    {
        await SetUpAsync();
        (await RunAsync("backup", "--out", Backup)).ShouldBe(0, Said);
        await RunSqlAsync(Backup, "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0')");
        SqliteConnection.ClearAllPools();
        (await RunAsync("restore", "--in", Backup)).ShouldBe(1);
        Said.ShouldContain("29990101000000_Later");
        (await RunAsync("restore", "--in", Backup, "--force")).ShouldBe(0, Said);
    }

    [Fact]
    public async Task A_damaged_file_or_one_of_another_program_never_replaces_the_database()
    {
        await SetUpAsync();
        await File.WriteAllTextAsync(FileIn("text.db"), new string('x', 8192));
        (await RunAsync("restore", "--in", FileIn("text.db"), "--force")).ShouldBe(1);
        Said.ShouldContain("完整性检查");
        await RunSqlAsync(FileIn("other.db"), "CREATE TABLE T (A INTEGER)");
        (await RunAsync("restore", "--in", FileIn("other.db"), "--force")).ShouldBe(1);
        Said.ShouldContain("不是本系统");
        (await RunAsync("restore", "--in", FileIn("missing.db"))).ShouldBe(1);
        Said.ShouldContain("没有找到");
        (await Read(db => db.Users.CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task A_database_that_is_behind_is_backed_up_before_it_is_migrated()
    {
        await SetUpAsync();
        await RunSqlAsync(DatabaseFile, "UPDATE __EFMigrationsHistory SET MigrationId = '20000101000000_Former'");
        (await RunAsync("verify-audit")).ShouldBe(1);
        Said.ShouldContain("请先备份，再运行 migrate");
        (await RunAsync("backup", "--out", Backup)).ShouldBe(0, Said);
        Said.ShouldContain("20000101000000_Former");
    }

    [Fact]
    public async Task A_missing_folder_is_named()
    {
        await SetUpAsync();
        (await RunAsync("backup", "--out", FileIn("none/backup.db"))).ShouldBe(1);
        Said.ShouldContain(FileIn("none"));
    }

    [Fact]
    public async Task A_failed_backup_leaves_the_one_before_and_no_part_of_one()
    {
        await File.WriteAllTextAsync(Backup, "the one before");
        await File.WriteAllTextAsync(DatabaseFile, new string('x', 8192));
        (await RunAsync("backup", "--out", Backup)).ShouldBe(1);
        (await File.ReadAllTextAsync(Backup)).ShouldBe("the one before");
        Directory.GetFiles(Folder, "*.part").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("backup", "BACKUP DATABASE [Dang Jian]", "--out")]
    [InlineData("restore", "RESTORE DATABASE [Dang Jian]", "--in")]
    public async Task On_sql_server_the_administrators_statements_are_shown_instead(string verb, string statement, string option)
    {
        (await RunAsync(verb, option, Backup, "--provider", "SqlServer", "--database", "Server=.;Database=Dang Jian;")).ShouldBe(1);
        Said.ShouldContain(statement);
        Said.ShouldContain("CHECKSUM");
        File.Exists(Backup).ShouldBeFalse();
    }

    private Task<(int Organisations, int Users, int Assignments, string Head)> FiguresAsync() => Read(async db => (
        await db.Organisations.CountAsync(), await db.Users.CountAsync(), await db.Assignments.CountAsync(),
        await db.BusinessEvents.OrderByDescending(e => e.ChainNo).Select(e => e.Hash).FirstAsync()));

    private static async Task RunSqlAsync(string file, string statement)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }
}
