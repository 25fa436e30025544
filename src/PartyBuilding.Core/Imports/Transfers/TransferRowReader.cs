using System.Globalization;
using System.Text.RegularExpressions;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Imports.Sheets;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Imports.Transfers;

/// <summary>Reads a row of a sheet of transfers; everything that cannot be read is told at once.</summary>
internal sealed partial class TransferRowReader(CodeTableCatalogue codes, DateOnly today, bool onPaper)
{
    private static readonly Dictionary<string, TransferReason> Reasons = Words(
        TransferWords.Reasons, ("工作调动", TransferReason.Job), ("调动", TransferReason.Job), ("升学", TransferReason.Study), ("入伍", TransferReason.Army));

    private static readonly Dictionary<string, TransferCircumstance> Circumstances = Words(TransferWords.Circumstances);

    private static readonly Dictionary<string, DestinationTie> Ties = Words(TransferWords.Ties);

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
                DuesPaidTo = Dues(cells, found),
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

    private static int? Dues(CellReader cells, RowFindings found)
    {
        if (cells.Text(TransferColumns.DuesPaidTo, 40) is not { } text)
            return null;
        var written = ChineseText.Normalise(text).Replace(" ", "", StringComparison.Ordinal);
        // A number 2026.1 may be January or an October that lost its nought.
        var isNumber = found.Cell(TransferColumns.DuesPaidTo).Kind == SheetCellKind.Number && written.Contains('.', StringComparison.Ordinal);
        var month = isNumber ? 0
            : MonthPattern().Match(written) is { Success: true } match ? (Part(match, "y") * 100) + Part(match, "m")
            : ChineseDate.Read(written).Value is { } day ? Month.Of(day).Value : 0;
        if (DuesMonth.IsOne(month))
            return month;
        found.Reject(TransferColumns.DuesPaidTo, "TRF-DUES", $"党费交至年月“{text}”不是年月。", "写成六位数字，例如 202606。");
        return null;
    }

    private static int Part(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    private static Dictionary<string, T> Words<T>(IReadOnlyDictionary<T, string> words, params (string Word, T Value)[] others)
        where T : notnull
    {
        var known = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (word, value) in words.Select(w => (w.Value, w.Key)).Concat(others))
        {
            known.TryAdd(word, value);
            known.TryAdd(ChineseText.Clean(word), value);
            known.TryAdd(ChineseText.SearchKey(word), value);
        }

        return known;
    }

    [GeneratedRegex("^(?<y>[0-9]{4})([-./年](?<m>[0-9]{1,2})|(?<m>[0-9]{2}))月?份?$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex MonthPattern();
}
