using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Demo;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Benchmarks.Districts;

/// <summary>
/// Generated districts, each made once and kept: the demo district, a tenth of it, and ten of it side by side. A
/// benchmark works on a copy.
/// </summary>
internal static class DistrictStore
{
    public const string Password = "Demo-2026-Baoshan";

    public static async Task<District> PrepareAsync(int members, BenchmarkOptions options)
    {
        Directory.CreateDirectory(options.Cache);
        var kept = await KeptAsync(members, options);
        var copy = Path.Combine(options.Cache, $"work-{Environment.ProcessId}-{members}.db");
        File.Copy(kept, copy, overwrite: true);
        return new District(copy);
    }

    /// <returns>A finished file: another name is written first, so that an interrupted run leaves none.</returns>
    private static async Task<string> KeptAsync(int members, BenchmarkOptions options)
    {
        // Another model is another file: what was kept before would no longer fit.
        var kept = Path.Combine(options.Cache, $"district-{members}-{Model()}.db");
        if (File.Exists(kept))
            return kept;
        var start = Stopwatch.GetTimestamp();
        var made = kept + ".making";
        if (members == 600_000)
        {
            File.Copy(await KeptAsync(60_000, options), made, overwrite: true);
            DistrictCopies.Add(made, copies: 9);
        }
        else
        {
            File.Delete(made);
            await SeedAsync(made, divisor: 60_000 / members);
        }

        Finish(made);
        File.Move(made, kept);
        Console.Error.WriteLine($"{kept} made in {Stopwatch.GetElapsedTime(start).TotalSeconds:N0} s");
        return kept;
    }

    private static string Model()
    {
        using var district = new District(Path.Combine(Path.GetTempPath(), "never-written.db"));
        return district.With((PartyBuildingDbContext db) => Task.FromResult(db.Database.GetMigrations().Last())).Result;
    }

    private static async Task SeedAsync(string file, int divisor)
    {
        // Not disposed: that would delete the file.
        var district = new District(file);
        await district.With(async (DatabaseStart start) =>
        {
            await start.MigrateAsync();
            return true;
        });
        var outcome = await district.With((DemoSeeder seeder) => seeder.SeedAsync(new DemoOptions(BenchmarkClock.Today, Divisor: divisor), Password));
        if (outcome.Value is null)
            throw new InvalidOperationException("The district could not be seeded.");
    }

    private static void Finish(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        connection.Run("PRAGMA wal_checkpoint(TRUNCATE);");
        SqliteConnection.ClearAllPools();
    }
}
