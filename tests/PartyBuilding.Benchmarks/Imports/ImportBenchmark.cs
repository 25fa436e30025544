using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Imports;
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
            var product = await Sample.TimeAsync(() => SheetImport.RunAsync(district, sheet, ImportKind.Members, ImportWay.Arrival, Rows));
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
}
