using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using PartyBuilding.Cli;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Cli;

/// <summary>Runs whole command lines, as typed, in a folder and on a SQLite file of the test's own.</summary>
public abstract class CliTest : IDisposable
{
    protected CliTest()
    {
        Directory.CreateDirectory(Folder);
        Settings["Audit:HeadFolder"] = Path.Combine(Folder, "heads");
        Settings["Keys:Audit"] = TestKeys.New("audit");
        Settings["Keys:DataProtection"] = TestKeys.New("cookies");
        foreach (var use in new[] { "Encryption", "Index" })
        {
            Settings[$"Keys:IdNumber:{use}:Current"] = "t1";
            Settings[$"Keys:IdNumber:{use}:Keys:t1"] = TestKeys.New(use);
        }
    }

    protected string Folder { get; } = Path.Combine(Path.GetTempPath(), $"pb-cli-{Guid.NewGuid():N}");

    protected string DatabaseFile => Path.Combine(Folder, "district.db");

    protected Dictionary<string, string?> Settings { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the last run printed on both channels.</summary>
    protected string Said { get; private set; } = "";

    protected string FileIn(string name) => Path.Combine(Folder, name);

    protected Task<int> RunAsync(params string[] arguments) => RunInAsync("Production", arguments);

    protected async Task<int> RunInAsync(string environment, params string[] arguments)
    {
        await using var words = new StringWriter();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings).Build();
        var code = await CommandRun.RunAsync(
            arguments.Contains("--database") ? arguments : [.. arguments, "--database", DatabaseFile], new Terminal(words, words, environment), configuration);
        Said = words.ToString();
        return code;
    }

    /// <summary>Migrates and sets the district up.</summary>
    protected async Task SetUpAsync()
    {
        (await RunAsync("migrate")).ShouldBe(0, Said);
        (await RunAsync(
            "set-up", "--name", "中共测试区委员会", "--founded", "2005-01-01", "--code", "Q1",
            "--system-admin", "sys:甲", "--security-admin", "sec", "--auditor", "aud:丙")).ShouldBe(0, Said);
    }

    protected async Task<T> Read<T>(Func<PartyBuildingDbContext, Task<T>> query)
    {
        var options = new DatabaseOptions { ConnectionString = $"Data Source={DatabaseFile}" };
        await using var db = new PartyBuildingDbContext(
            (DbContextOptions<PartyBuildingDbContext>)new DbContextOptionsBuilder<PartyBuildingDbContext>().UseDatabase(options).Options);
        db.Guard = OrgScope.Everything();
        return await query(db);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
