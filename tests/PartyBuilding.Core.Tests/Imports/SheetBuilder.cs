using ClosedXML.Excel;
using PartyBuilding.Core.Imports;

namespace PartyBuilding.Core.Tests.Imports;

/// <summary>Makes member sheets for the tests; a row is a dictionary of column key and value.</summary>
internal static class SheetBuilder
{
    public static readonly string[] Usual =
    [
        MemberColumns.Name, MemberColumns.IdNumber, MemberColumns.MissingIdReason, MemberColumns.Sex, MemberColumns.BirthDate, MemberColumns.Ethnicity,
        MemberColumns.Education, MemberColumns.Branch, MemberColumns.Standing, MemberColumns.JoinedOn, MemberColumns.BecameFullOn, MemberColumns.ArrivedOn,
        MemberColumns.PartyGroup, MemberColumns.Record,
    ];

    public static MemoryStream Workbook(IEnumerable<IReadOnlyDictionary<string, object?>> rows, Action<IXLWorkbook>? change = null)
        => Workbook(ImportKind.Members, Usual, rows, change);

    /// <summary>A sheet of any kind with all the columns of its template.</summary>
    public static MemoryStream Workbook(ImportKind kind, IEnumerable<IReadOnlyDictionary<string, object?>> rows)
        => Workbook(kind, [.. SheetKinds.Of(kind).Columns.Select(c => c.Key)], rows, null);

    private static MemoryStream Workbook(
        ImportKind kind, string[] columns, IEnumerable<IReadOnlyDictionary<string, object?>> rows, Action<IXLWorkbook>? change)
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet(SheetKinds.Of(kind).Title);
        for (var i = 0; i < columns.Length; i++)
            sheet.Cell(1, i + 1).SetValue(SheetKinds.Of(kind).TitleOf(columns[i]));
        var line = 1;
        foreach (var row in rows)
        {
            line++;
            for (var i = 0; i < columns.Length; i++)
            {
                var cell = sheet.Cell(line, i + 1);
                switch (row.GetValueOrDefault(columns[i]))
                {
                    case null:
                        break;
                    case double number:
                        cell.Value = number;
                        break;
                    case DateTime day:
                        cell.Value = day;
                        break;
                    case var text:
                        cell.SetValue(text.ToString());
                        break;
                }
            }
        }

        change?.Invoke(book);
        var stream = new MemoryStream();
        book.SaveAs(stream);
        stream.Position = 0;
        return stream;
    }
}
