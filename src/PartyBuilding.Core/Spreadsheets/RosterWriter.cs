using System.IO.Compression;

namespace PartyBuilding.Core.Spreadsheets;

/// <summary>
/// Streams a long list into a workbook: one row in memory at a time, whatever the length. Lists longer than a sheet go
/// on in the next.
/// </summary>
public static class RosterWriter
{
    /// <summary>Rows of data on one sheet, under Excel's 1,048,576.</summary>
    public const int RowsPerSheet = 1_000_000;

    /// <param name="output">Written once from start to end; need not seek.</param>
    /// <param name="sheetName">Name of the tab.</param>
    /// <param name="columns">From left to right.</param>
    /// <param name="rows">Read once.</param>
    /// <param name="cover">Who, when, which selection.</param>
    /// <param name="identity">For the hidden sheet.</param>
    /// <param name="rowsPerSheet">Where a new sheet starts.</param>
    /// <returns>Rows written.</returns>
    public static async Task<long> WriteAsync<T>(
        Stream output,
        string sheetName,
        IReadOnlyList<RosterColumn<T>> columns,
        IAsyncEnumerable<T> rows,
        WorkbookCover cover,
        WorkbookIdentity identity,
        CancellationToken cancel = default,
        int rowsPerSheet = RowsPerSheet)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        using var hash = new ContentHash();
        var package = new RosterPackage(archive);
        var total = 0L;
        await using var source = rows.GetAsyncEnumerator(cancel);
        var more = await source.MoveNextAsync();
        do
        {
            var name = package.SheetCount == 0 ? sheetName : $"{sheetName}{package.SheetCount + 1}";
            hash.StartSheet(name);
            using var sheet = new RosterSheet<T>(package.AddSheet(name, columns.Count), columns, hash);
            while (more && sheet.Rows < rowsPerSheet)
            {
                sheet.Add(source.Current);
                more = await source.MoveNextAsync();
            }

            sheet.Finish();
            package.EndSheet(sheet.Rows);
            total += sheet.Rows;
        }
        while (more);

        var digest = hash.Finish();
        package.AddLines(WorkbookCover.SheetName, cover.Lines(total, digest), hidden: false);
        package.AddLines(WorkbookIdentity.SheetName, identity.Lines(digest), hidden: true);
        package.Finish();
        return total;
    }
}
