using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PartyBuilding.Core.Spreadsheets;

/// <summary>
/// Opens a workbook that another program has written, to be changed and saved again. Programs other than Excel leave out the
/// kind of an empty fill, which the format allows and the library reads, but stumbles over when it saves.
/// </summary>
internal static class ForeignWorkbook
{
    /// <param name="content">Has passed <see cref="WorkbookUpload.Check"/>; stays as it is.</param>
    public static XLWorkbook Open(Stream content)
    {
        content.Position = 0;
        // The workbook keeps reading from it until it is disposed.
        var copy = new MemoryStream();
        content.CopyTo(copy);
        using (var package = SpreadsheetDocument.Open(copy, isEditable: true))
        {
            foreach (var fill in package.WorkbookPart?.WorkbookStylesPart?.Stylesheet?.Fills?.Descendants<PatternFill>() ?? [])
                fill.PatternType ??= PatternValues.None;
        }

        copy.Position = 0;
        return new XLWorkbook(copy);
    }
}
