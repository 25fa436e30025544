using System.Globalization;
using ExcelDataReader;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Returns.Workbooks;

/// <summary>Reads the lines of a filled-in return; whatever moved up or down is found by its code.</summary>
internal static class WorkbookLines
{
    /// <summary>Empty when the sheet with the head of <see cref="ReturnBlank"/> is not there.</summary>
    public static IReadOnlyList<WorkbookLine> Read(Stream workbook)
    {
        using var reader = WorkbookUpload.Open(workbook);
        do
        {
            if (Sheet(reader) is { Count: > 0 } lines)
                return lines;
        }
        while (reader.NextResult());
        return [];
    }

    private static List<WorkbookLine> Sheet(IExcelDataReader reader)
    {
        var lines = new List<WorkbookLine>();
        var isBody = false;
        for (var row = 1; reader.Read(); row++)
        {
            var key = Text(reader, ReturnBlank.Code);
            if (!isBody)
                isBody = key == ReturnBlank.CodeHead;
            else if (key.Length > 0)
                lines.Add(new WorkbookLine(row, key, Text(reader, ReturnBlank.Ledger), Text(reader, ReturnBlank.Figure), Text(reader, ReturnBlank.Words)));
        }

        return lines;
    }

    private static string Text(IExcelDataReader reader, int column)
        => column >= reader.FieldCount ? "" : reader.GetValue(column) switch
        {
            null => "",
            double number => ((decimal)number).ToString(CultureInfo.InvariantCulture),
            var other => Convert.ToString(other, CultureInfo.InvariantCulture)!.Trim(),
        };
}
