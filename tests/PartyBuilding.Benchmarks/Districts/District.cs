using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Benchmarks.Districts;

/// <summary>A generated district in a file of its own, with the product's services over it.</summary>
internal sealed class District : IDisposable
{
    private readonly ServiceProvider _services;

    public District(string file)
    {
        File = file;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(new BenchmarkClock());
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(BenchmarkSettings.For(file)).Build());
        services.AddPartyBuildingCore();
        _services = services.BuildServiceProvider();
    }

    public string File { get; }

    /// <summary>The department, at work on the whole district.</summary>
    public static CommandContext Department()
        => new(Actor.Machine("基准测试"), OrgScope.Everything(), BenchmarkClock.Today.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc));

    /// <summary>One request of its own, as in the product.</summary>
    public async Task<T> InScope<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PartyBuildingDbContext>().Guard = OrgScope.Everything();
        return await work(scope.ServiceProvider);
    }

    public Task<T> With<TService, T>(Func<TService, Task<T>> work) where TService : notnull
        => InScope(s => work(s.GetRequiredService<TService>()));

    /// <summary>A connection for hand-written SQL, set up as the product sets up its own.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={File}");
        connection.Open();
        connection.Run("PRAGMA synchronous=FULL; PRAGMA busy_timeout=30000; PRAGMA foreign_keys=ON; PRAGMA cache_size=-32000;");
        return connection;
    }

    public void Dispose()
    {
        _services.Dispose();
        SqliteConnection.ClearAllPools();
        foreach (var part in new[] { File, File + "-wal", File + "-shm" })
            System.IO.File.Delete(part);
    }
}
