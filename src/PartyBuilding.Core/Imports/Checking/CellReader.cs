using System.Globalization;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Sheets;

namespace PartyBuilding.Core.Imports.Checking;

/// <summary>Reads single cells into values; what cannot be read becomes a finding and never a guess.</summary>
internal sealed class CellReader(RowFindings found, CodeTableCatalogue codes, DateOnly today)
{
    public string? Text(string field, int longest, bool required = false)
    {
        var cell = found.Cell(field);
        if (cell.Kind == SheetCellKind.Error)
        {
            Broken(field);
            return null;
        }

        var text = ChineseText.Clean(cell.Text);
        if (text.Length == 0)
        {
            if (required)
                found.Reject(field, "IMP-REQUIRED", $"没有填写{found.TitleOf(field)}。", "补上后再导入这一行。");
            return null;
        }

        if (text.Length <= longest)
            return text;
        found.Reject(field, "IMP-LONG", string.Create(CultureInfo.InvariantCulture, $"{found.TitleOf(field)}有 {text.Length} 个字，最多 {longest} 个。"), "检查是否两栏并成了一栏，缩短后再导入。");
        return null;
    }

    public DateOnly? Date(string field, bool required = false)
    {
        var cell = found.Cell(field);
        if (cell.Kind == SheetCellKind.Error)
        {
            Broken(field);
            return null;
        }

        if (cell.IsEmpty)
        {
            if (required)
                found.Reject(field, "IMP-REQUIRED", $"没有填写{found.TitleOf(field)}。", "补上后再导入这一行。");
            return null;
        }

        if (cell.Kind == SheetCellKind.Number && Serial(cell.Text) is { } day)
        {
            found.Reject(field, "IMP-DATE-SERIAL", $"{cell.Text} 像是丢了格式的日期（1900 日期系统中是 {day:yyyy-MM-dd}）。", $"核对后把单元格设为日期格式，或直接写 {day:yyyy-MM-dd}。");
            return null;
        }

        var reading = ChineseDate.Read(cell.Text);
        if (reading.IsValid && reading.Value is { Year: < 1900 })
        {
            found.Reject(field, "IMP-DATE-EARLY", $"{found.TitleOf(field)}早于 1900 年。", "核对年份，可能少写或多写了一位。");
            return null;
        }

        if (reading.IsValid)
            return reading.Value;
        var ambiguous = cell.Kind == SheetCellKind.Number && cell.Text.EndsWith(".1", StringComparison.Ordinal);
        found.Reject(field, "IMP-DATE", reading.Error, ambiguous
            ? "数字 .1 可能是 1 月，也可能是被截掉了 0 的 10 月：对照原始材料写成年月日。"
            : "对照原始材料写成年月日，例如 2008-05-01。");
        return null;
    }

    public string? Code(string field, string standard)
    {
        var cell = found.Cell(field);
        if (cell.Kind == SheetCellKind.Error)
        {
            Broken(field);
            return null;
        }

        if (ChineseText.Clean(cell.Text).Length == 0)
            return null;
        if (codes.Find(standard, cell.Text, today) is { } item)
            return item.Code;
        found.Reject(field, "IMP-CODE", $"{found.TitleOf(field)}“{ChineseText.Clean(cell.Text)}”不在代码表内。", Nearest(standard, ChineseText.Clean(cell.Text)));
        return null;
    }

    /// <summary>One of a few fixed words.</summary>
    public T? Word<T>(string field, IReadOnlyDictionary<string, T> words, bool required = false)
        where T : struct
    {
        if (Text(field, 200, required) is not { } text)
            return null;
        if (words.TryGetValue(text, out var value) || words.TryGetValue(ChineseText.SearchKey(text), out value))
            return value;
        found.Reject(field, "IMP-WORD", $"{found.TitleOf(field)}“{text}”认不出来。", $"改为{string.Join('、', words.GroupBy(w => w.Value).Select(g => g.First().Key))}中的一个。");
        return null;
    }

    /// <summary>A whole number between two bounds.</summary>
    public int? Count(string field, int least, int most)
    {
        if (Text(field, 200) is not { } text)
            return null;
        var digits = ChineseText.SearchKey(text).TrimEnd('年', '届', '人').TrimStart('第');
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        found.Reject(field, "IMP-NUMBER", $"{found.TitleOf(field)}“{text}”不是 {least} 至 {most} 的整数。", "只写数字，例如 3。");
        return null;
    }

    /// <summary>A record key of our own export.</summary>
    public Guid? Key(string field)
    {
        var text = found.Cell(field).Text.Trim();
        if (text.Length == 0)
            return null;
        if (Guid.TryParseExact(text, "D", out var key))
            return key;
        found.Reject(field, "IMP-RECORD", "记录标识不完整，不是本系统导出的。", "从导出的名册里原样复制，新党员留空。");
        return null;
    }

    /// <summary>An ID number by which somebody on the books is to be found.</summary>
    public IdNumber? IdNumber(string field)
    {
        if (Text(field, 60) is not { } text)
            return null;
        var reading = Common.IdNumber.Read(text);
        if (!reading.IsValid)
            found.Reject(field, "ID-FORM", reading.Error, "对照证件逐位核对。");
        return reading.Number;
    }

    private string Nearest(string standard, string text)
    {
        var entries = codes.Entries(standard, today);
        var near = entries.Where(e => e.Aliases.Prepend(e.Name).Any(n => n.Contains(text, StringComparison.Ordinal) || text.Contains(n, StringComparison.Ordinal)))
            .Concat(entries.Where(e => e.Name.Intersect(text).Any())).Distinct().Take(3).ToList();
        var offered = near.Count > 0 ? near : [.. entries.Take(4)];
        return $"改为代码表里的名称，例如{string.Join('、', offered.Select(e => e.Name))}。";
    }

    private void Broken(string field)
        => found.Reject(field, "IMP-CELL-ERROR", $"{found.TitleOf(field)}单元格里是公式错误（如 #N/A、#REF!）。", "改正公式，或直接填写内容。");

    // 1921-07-23 to the end of 2100; years such as 2008 and days such as 20080501 lie outside.
    private static DateOnly? Serial(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 7_000 and <= 73_415
            ? new DateOnly(1899, 12, 30).AddDays(days)
            : null;
}
