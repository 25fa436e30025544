using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Configuration;
using PartyBuilding.Core;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Testing;

/// <summary>
/// Base of the service tests: the real services over a database of the test's own. Each <see cref="InScope{T}"/> is one
/// request: a new context, as in the product.
/// </summary>
public abstract class ServiceTest : IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly Lazy<ServiceProvider> _services;

    // Built at first use, so that a test class may add its own services.
    protected ServiceTest()
    {
        _services = new Lazy<ServiceProvider>(Build);
        World = new World(_database.NewContext);
    }

    /// <summary>Organisations and members made of rows.</summary>
    protected World World { get; }

    protected FakeClock Clock { get; } = new(new DateOnly(2026, 7, 5));

    /// <summary>The actor and scope of the department: everything.</summary>
    protected CommandContext Department(string? reason = null)
        => new(Actor.Machine("测试"), OrgScope.Everything(), Clock.UtcNow(), reason);

    /// <summary>One request of its own. The guard is open: tests of the guard set it themselves.</summary>
    protected async Task<T> InScope<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _services.Value.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PartyBuildingDbContext>().Guard = OrgScope.Everything();
        return await work(scope.ServiceProvider);
    }

    protected Task InScope(Func<IServiceProvider, Task> work) => InScope(async s =>
    {
        await work(s);
        return true;
    });

    /// <summary>Runs one service method in a request of its own.</summary>
    protected Task<T> With<TService, T>(Func<TService, Task<T>> work) where TService : notnull
        => InScope(s => work(s.GetRequiredService<TService>()));

    protected Task<T> Read<T>(Func<PartyBuildingDbContext, Task<T>> query) => With(query);

    /// <summary>Configuration of this test class; wins over the defaults. Read at the first use of a service.</summary>
    protected Dictionary<string, string?> Settings { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A context without interceptors, as another program would open it.</summary>
    protected PartyBuildingDbContext NewContext() => _database.NewContext();

    /// <summary>The database's file; null on a server.</summary>
    protected string? TestDatabaseFile => _database.FilePath;

    protected virtual void Configure(IServiceCollection services)
    {
    }

    public void Dispose()
    {
        if (_services.IsValueCreated)
            _services.Value.Dispose();
        _database.Dispose();
        GC.SuppressFinalize(this);
    }

    private ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = _database.Options.Provider.ToString(),
            ["Database:ConnectionString"] = _database.Options.ConnectionString,
            ["Keys:Audit"] = TestKeys.New("audit"),
            ["Keys:DataProtection"] = TestKeys.New("cookies"),
            ["Keys:IdNumber:Encryption:Current"] = "t1",
            ["Keys:IdNumber:Encryption:Keys:t1"] = TestKeys.New("encryption"),
            ["Keys:IdNumber:Index:Current"] = "t1",
            ["Keys:IdNumber:Index:Keys:t1"] = TestKeys.New("index"),
        }).AddInMemoryCollection(Settings).Build());
        services.AddPartyBuildingCore();
        Configure(services);
        return services.BuildServiceProvider(validateScopes: true);
    }
}
