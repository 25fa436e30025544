using System.Text;
using ExcelDataReader;
using Microsoft.Playwright;

namespace PartyBuilding.EndToEnd.Tests;

/// <summary>A downloaded workbook read by another library than the one that wrote it.</summary>
internal sealed class Workbook
{
    private readonly List<string[]> _rows = [];

    private Workbook(Stream file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(file);
        while (reader.Read())
            _rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i)?.ToString() ?? "")]);
    }

    public static async Task<Workbook> DownloadAsync(IPage page, string action)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync($"[data-action='{action}']"));
        await using var file = File.OpenRead(await download.PathAsync());
        return new Workbook(file);
    }

    /// <summary>The figure of the row that begins with <paramref name="row"/> under the head <paramref name="column"/>, first sheet.</summary>
    public string Figure(string row, string column)
    {
        var at = _rows.Select(cells => Array.IndexOf(cells, column)).First(index => index >= 0);
        return _rows.Single(cells => cells[0] == row)[at];
    }
}
