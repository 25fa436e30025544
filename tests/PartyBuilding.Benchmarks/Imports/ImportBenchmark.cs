using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Benchmarks.Imports;

/// <summary>
/// 60,000 new members from a sheet: sent, checked, decided, checked again and written, beside the same rows put into a copy
/// of the same file by prepared inserts. Once: a second time they would be on the books already.
/// </summary>
internal sealed class ImportBenchmark : IBenchmark
{
    private const int Rows = 60_000;
    private const double Aim = 3;

    public string Name => "import";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        var sheet = Path.GetTempFileName();
        var copy = district.File + ".floor";
        using var connection = district.Open();
        try
        {
            var branches = await district.With((PartyBuildingDbContext db) => db.Organisations
                .Where(o => o.Kind == OrganisationKind.Branch && o.ClosedOn == null).OrderBy(o => o.Id).Select(o => o.Code).ToListAsync());
            await MemberSheet.WriteAsync(sheet, Rows, branches);
            connection.Run("PRAGMA wal_checkpoint(TRUNCATE);");
            File.Copy(district.File, copy, overwrite: true);
            var before = BareInsert.Marks(connection);
            using var memory = new PeakMemory();
            var product = await Sample.TimeAsync(() => ImportAsync(district, sheet));
            var peak = memory.Stop();
            var (floor, written) = BareInsert.Run(connection, copy, before);
            Same.Or(Rows, connection.Number("SELECT count(*) FROM Person WHERE rowid > @last", ("last", before.Single(t => t.Table == "Person").Last)), "people");
            var note = string.Create(CultureInfo.InvariantCulture, $"{Rows:N0} rows checked twice and written, {written:N0} rows of the database; {peak}");
            return [new Line("Import of members", "ms", product, product, floor, Aim, note)];
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            File.Delete(sheet);
            foreach (var part in new[] { copy, copy + "-wal", copy + "-shm" })
                File.Delete(part);
        }
    }

    private static async Task ImportAsync(District district, string file)
    {
        var context = District.Department();
        var top = await district.With((PartyBuildingDbContext db) => db.Organisations.Where(o => o.ParentId == null).Select(o => o.PublicId).SingleAsync());
        await using var content = File.OpenRead(file);
        var sent = await district.With((ImportService s) => s.UploadAsync(new UploadSheet(top, "名册.xlsx", content, ImportWay.Arrival), context));
        await district.With((ImportRunner r) => r.RunAsync());
        var preview = (await district.With((ImportQueries q) => q.FindAsync(sent.Value, context.Scope)))!;
        await district.With((ImportService s) => s.DecideAsync(new DecideImport(sent.Value, preview.Version, AllOrNothing: false), context));
        await district.With((ImportRunner r) => r.RunAsync());
        var done = (await district.With((ImportQueries q) => q.FindAsync(sent.Value, context.Scope)))!;
        if (done.Row.NewRows != Rows)
            throw new InvalidOperationException($"{done.Row.NewRows} new, {done.Row.RejectedRows} rejected: {done.Problem}{done.Faults.FirstOrDefault()?.Reason}");
    }
}
