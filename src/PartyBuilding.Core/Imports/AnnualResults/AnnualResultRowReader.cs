using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Checking;

namespace PartyBuilding.Core.Imports.AnnualResults;

/// <summary>Reads a row of a sheet of yearly results; everything that cannot be read is told at once.</summary>
internal sealed class AnnualResultRowReader(CodeTableCatalogue codes, DateOnly today)
{
    private const int FirstYear = 1949;
    private const int LongestNote = 120;

    public AnnualResultSheetRow Read(RowFindings found)
    {
        var cells = new CellReader(found, codes, today);
        var (year, result) = (cells.Count(AnnualResultColumns.Year, FirstYear, today.Year), cells.Code(AnnualResultColumns.Result, CodeStandards.Assessment));
        Required(found, AnnualResultColumns.Year);
        Required(found, AnnualResultColumns.Result);
        return new AnnualResultSheetRow(
            found.Row.Number, ChineseText.PersonName(cells.Text(AnnualResultColumns.Name, 60, required: true)), cells.IdNumber(AnnualResultColumns.IdNumber),
            cells.Text(AnnualResultColumns.Organisation, 120), cells.Key(AnnualResultColumns.Record), year, result, cells.Text(AnnualResultColumns.Note, LongestNote));
    }

    private static void Required(RowFindings found, string field)
    {
        if (ChineseText.Clean(found.Cell(field).Text).Length == 0)
            found.Reject(field, "IMP-REQUIRED", $"没有填写{found.TitleOf(field)}。", "补上后再导入这一行。");
    }
}
