using System.Globalization;
using ExcelDataReader;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Returns.Workbooks;

/// <summary>Reads the lines of a filled-in return; whatever moved up or down is found by its code.</summary>
internal static class WorkbookLines
{
    /// <summary>Without lines when the sheet with the head of <see cref="ReturnBlank"/> is not there.</summary>
    public static WorkbookTable Read(Stream workbook)
    {
        using var reader = WorkbookUpload.Open(workbook);
        do
        {
            if (Sheet(reader) is { Lines.Count: > 0 } table)
                return table;
        }
        while (reader.NextResult());
        return new WorkbookTable("", 0, []);
    }

    private static WorkbookTable Sheet(IExcelDataReader reader)
    {
        var lines = new List<WorkbookLine>();
        var head = 0;
        for (var row = 1; reader.Read(); row++)
        {
            var key = Text(reader, ReturnBlank.Code);
            if (head == 0)
                head = key == ReturnBlank.CodeHead ? row : 0;
            else if (key.Length > 0)
                lines.Add(new WorkbookLine(row, key, Text(reader, ReturnBlank.Ledger), Text(reader, ReturnBlank.Figure), Text(reader, ReturnBlank.Words)));
        }

        return new WorkbookTable(reader.Name, head, lines);
    }

    private static string Text(IExcelDataReader reader, int column)
        => column >= reader.FieldCount ? "" : reader.GetValue(column) switch
        {
            null => "",
            double number => ((decimal)number).ToString(CultureInfo.InvariantCulture),
            var other => Convert.ToString(other, CultureInfo.InvariantCulture)!.Trim(),
        };
}
