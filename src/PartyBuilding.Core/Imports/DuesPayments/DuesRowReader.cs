using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Imports.Checking;
using Columns = PartyBuilding.Core.Imports.DuesPaymentColumns;

namespace PartyBuilding.Core.Imports.DuesPayments;

/// <summary>Reads a row of a sheet of dues; everything that cannot be read is told at once.</summary>
internal sealed class DuesRowReader(CodeTableCatalogue codes, DateOnly today)
{
    public DuesSheetEntryRow Read(RowFindings found)
    {
        var cells = new CellReader(found, codes, today);
        return new DuesSheetEntryRow(
            found.Row.Number, cells.Text(Columns.Branch, 120, required: true) ?? "", ChineseText.PersonName(cells.Text(Columns.Name, 60, required: true)),
            cells.IdNumber(Columns.IdNumber), cells.Key(Columns.Record), cells.Month(found, Columns.ForMonth, "IMP-MONTH", required: true), Fen(cells, found),
            cells.Date(Columns.PaidOn, required: true), cells.Text(Columns.Voucher, 40) ?? "",
            cells.Text(Columns.PaidBy, 60) is { } payer ? ChineseText.PersonName(payer) : null, cells.Text(Columns.Note, 400));
    }

    private static long? Fen(CellReader cells, RowFindings found)
    {
        if (cells.Text(Columns.Amount, 40, required: true) is not { } text)
            return null;
        if (YuanText.Read(text, out var fen) is { } problem)
        {
            var isNegative = ChineseText.Normalise(text).Contains('-', StringComparison.Ordinal);
            found.Reject(Columns.Amount, "IMP-AMOUNT", problem, isNegative ? "退还的在党费月表里登记。" : "以元为单位，写成 12.50。");
        }

        return fen;
    }
}
