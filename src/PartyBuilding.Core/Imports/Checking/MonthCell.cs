using System.Globalization;
using System.Text.RegularExpressions;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Sheets;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Imports.Checking;

/// <summary>Reads a month of dues: 202606, 2026-06, 2026年6月, or any day of it.</summary>
internal static partial class MonthCell
{
    /// <returns>yyyyMM; null when the cell is empty or is no month, which is told.</returns>
    public static int? Month(this CellReader cells, RowFindings found, string field, string code, bool required = false)
    {
        if (cells.Text(field, 40, required) is not { } text)
            return null;
        var written = ChineseText.Normalise(text).Replace(" ", "", StringComparison.Ordinal);
        // A number 2026.1 may be January or an October that lost its nought.
        var isNumber = found.Cell(field).Kind == SheetCellKind.Number && written.Contains('.', StringComparison.Ordinal);
        var month = isNumber ? 0
            : MonthPattern().Match(written) is { Success: true } match ? (Part(match, "y") * 100) + Part(match, "m")
            : ChineseDate.Read(written).Value is { } day ? Common.Month.Of(day).Value : 0;
        if (DuesMonth.IsOne(month))
            return month;
        found.Reject(field, code, $"{found.TitleOf(field)}“{text}”不是年月。", "写成六位数字，例如 202606。");
        return null;
    }

    private static int Part(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<y>[0-9]{4})([-./年](?<m>[0-9]{1,2})|(?<m>[0-9]{2}))月?份?$", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex MonthPattern();
}
