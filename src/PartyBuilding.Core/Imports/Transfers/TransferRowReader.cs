using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Imports.Transfers;

/// <summary>Reads a row of a sheet of transfers; everything that cannot be read is told at once.</summary>
internal sealed class TransferRowReader(CodeTableCatalogue codes, DateOnly today, bool onPaper)
{
    private static readonly Dictionary<string, TransferReason> Reasons = SheetWords.Of(
        TransferWords.Reasons, ("工作调动", TransferReason.Job), ("调动", TransferReason.Job), ("升学", TransferReason.Study), ("入伍", TransferReason.Army));

    private static readonly Dictionary<string, TransferCircumstance> Circumstances = SheetWords.Of(TransferWords.Circumstances);

    private static readonly Dictionary<string, DestinationTie> Ties = SheetWords.Of(TransferWords.Ties);

    private static readonly Dictionary<string, bool> YesNo = new(StringComparer.Ordinal) { ["是"] = true, ["否"] = false };

    public TransferSheetRow Read(RowFindings found)
    {
        var cells = new CellReader(found, codes, today);
        var row = new TransferSheetRow
        {
            Line = found.Row.Number,
            Name = ChineseText.PersonName(cells.Text(TransferColumns.Name, 60, required: true)),
            IdNumber = cells.IdNumber(TransferColumns.IdNumber),
            Record = cells.Key(TransferColumns.Record),
            From = cells.Text(TransferColumns.From, 120, required: true) ?? "",
            To = cells.Text(TransferColumns.To, 120),
            Outside = cells.Text(TransferColumns.Outside, 120),
            Note = cells.Text(TransferColumns.Note, 150),
        };
        Unused(found);
        return onPaper
            ? row with
            {
                EffectiveOn = cells.Date(TransferColumns.EffectiveOn, required: true),
                LetterNumber = cells.Text(TransferColumns.LetterNumber, 40),
                PartyGroup = cells.Text(TransferColumns.PartyGroup, 60),
            }
            : row with
            {
                Reason = cells.Word(TransferColumns.Reason, Reasons),
                Circumstance = cells.Word(TransferColumns.Circumstance, Circumstances),
                Tie = cells.Word(TransferColumns.Tie, Ties),
                RegisteredElsewhere = cells.Word(TransferColumns.RegisteredElsewhere, YesNo),
                DuesPaidTo = cells.Month(found, TransferColumns.DuesPaidTo, "TRF-DUES"),
                Contact = cells.Text(TransferColumns.Contact, 60),
            };
    }

    /// <summary>What is filled in and not kept is said once a row.</summary>
    private void Unused(RowFindings found)
    {
        var filled = (onPaper ? TransferColumns.OfApplications : TransferColumns.OnPaper).Where(c => found.Cell(c).Text.Trim().Length > 0).ToList();
        if (filled.Count > 0)
        {
            var titles = string.Join('、', filled.Select(found.TitleOf));
            found.Note(filled[0], "IMP-TRANSFER-UNUSED", $"{titles}只在{(onPaper ? "申请转接" : "补记")}时使用，这次不写入。", onPaper ? "要留存的写在“说明”里。" : "已经在纸面办完的，改选“补记”后重新上传。");
        }
    }
}
