using System.Globalization;
using ExcelDataReader;

namespace PartyBuilding.Core.Spreadsheets;

public sealed partial record WorkbookIdentity
{
    /// <summary>
    /// Reads the hidden sheet and compares the values with its hash. Null when the workbook is not one of ours. The
    /// stream has passed <see cref="WorkbookUpload.Check"/> and stays open.
    /// </summary>
    public static WorkbookIdentity? Read(Stream workbook)
    {
        using var reader = WorkbookUpload.Open(workbook);
        var hash = new ContentHash();
        Dictionary<string, string>? lines = null;
        do
        {
            if (reader.Name == SheetName)
                lines = ReadLines(reader);
            else if (reader.Name != WorkbookCover.SheetName)
                Add(hash, reader);
        }
        while (reader.NextResult());

        return lines is null || lines.GetValueOrDefault("system") != Mark ? null : Of(lines, hash.Finish());
    }

    /// <summary>The hash of the data sheets of a workbook that was written without one.</summary>
    internal static string HashOf(Stream workbook)
    {
        using var reader = WorkbookUpload.Open(workbook);
        using var hash = new ContentHash();
        do
        {
            if (reader.Name != SheetName && reader.Name != WorkbookCover.SheetName)
                Add(hash, reader);
        }
        while (reader.NextResult());
        return hash.Finish();
    }

    private static WorkbookIdentity Of(Dictionary<string, string> lines, string found)
    {
        string Line(string key) => lines.GetValueOrDefault(key, "");
        var at = DateTime.TryParse(Line("producedAt"), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var time) ? time : default;
        return new WorkbookIdentity(
            Line("form"), Line("version"), Line("period"), Line("unitCode"), Line("unitName"), at,
            Guid.TryParse(Line("recordKey"), out var key) ? key : null)
        {
            RecordVersion = int.TryParse(Line("recordVersion"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null,
            ContentHash = Line("hash"),
            IsUnchanged = Line("hash") == found,
        };
    }

    private static Dictionary<string, string> ReadLines(IExcelDataReader reader)
    {
        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read())
        {
            if (reader.FieldCount >= 2 && reader.GetValue(0) is string key)
                lines[key] = Convert.ToString(reader.GetValue(1), CultureInfo.InvariantCulture) ?? "";
        }

        return lines;
    }

    private static void Add(ContentHash hash, IExcelDataReader reader)
    {
        hash.StartSheet(reader.Name);
        for (var row = 1; reader.Read(); row++)
        {
            for (var column = 0; column < reader.FieldCount; column++)
                hash.Add(row, column + 1, reader.GetValue(column));
        }
    }
}
