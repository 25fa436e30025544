using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>
/// The whole demo district, seeded once by the command line for a fixed day and served by the published application.
/// </summary>
public sealed class DemoSite : IAsyncLifetime
{
    private readonly int _divisor;

    public DemoSite() : this(divisor: 1)
    {
    }

    /// <param name="divisor">40 makes a small district of a test's own.</param>
    internal DemoSite(int divisor) => _divisor = divisor;

    /// <summary>The day the district is seeded up to.</summary>
    public const string Today = "2026-11-22";

    public const string Password = "Demo-2026-Baoshan";

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"pb-e2e-{Guid.NewGuid():N}.db");
    private RunningServer? _server;

    public Browser Browser { get; } = new();

    public Uri Address => _server!.Address;

    public async Task InitializeAsync()
    {
        await Browser.InitializeAsync();
        Published.Run(
            "dotnet",
            [Published.Cli, "seed", "--district", "baoshan", "--today", Today, "--password", Password, "--divisor", _divisor.ToString(CultureInfo.InvariantCulture)],
            new Dictionary<string, string>
            {
                ["Database__ConnectionString"] = $"Data Source={_file}",
                ["DOTNET_ENVIRONMENT"] = "Development",
            });
        _server = await RunningServer.StartAsync(_file);
    }

    /// <summary>SIGKILL and a start on the same database.</summary>
    /// <param name="today">Another day than the seeded one, on which it goes on.</param>
    public async Task RestartKilledAsync(string today = Today)
    {
        _server!.Kill();
        _server.Dispose();
        _server = await RunningServer.StartAsync(_file, today);
    }

    /// <summary>The site's database, past its fences: for what a test prepares and compares with.</summary>
    public PartyBuildingDbContext Open()
    {
        var builder = new DbContextOptionsBuilder<PartyBuildingDbContext>();
        builder.UseDatabase(new DatabaseOptions { ConnectionString = $"Data Source={_file}" });
        return new PartyBuildingDbContext(builder.Options) { Guard = OrgScope.Everything() };
    }

    public async Task DisposeAsync()
    {
        _server?.Dispose();
        await Browser.DisposeAsync();
        foreach (var file in Directory.EnumerateFiles(Path.GetTempPath(), Path.GetFileName(_file) + "*"))
            File.Delete(file);
    }
}
