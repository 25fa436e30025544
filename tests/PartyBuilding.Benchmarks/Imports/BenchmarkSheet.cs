using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Benchmarks.Imports;

/// <summary>Writes the sheets that the benchmarks import.</summary>
internal static class BenchmarkSheet
{
    public static async Task WriteAsync<T>(string file, string title, IReadOnlyList<RosterColumn<T>> columns, IEnumerable<T> rows)
    {
        await using var output = File.Create(file);
        var at = BenchmarkClock.Today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        await RosterWriter.WriteAsync(
            output, title, columns, rows.ToAsyncEnumerable(), new WorkbookCover(title, "基准测试", at, []), new WorkbookIdentity("benchmark", "1", "", "", "", at, null));
    }
}
