using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Imports.Sheets;

/// <summary>
/// A sheet file that somebody sent: .xlsx, .xls or .csv, checked before it is opened. Rows are streamed; the file may be
/// read again and again. Formulas are never worked out: the value stored beside them counts.
/// </summary>
public sealed class SheetFile
{
    private readonly Stream _content;
    private readonly Dictionary<int, CellMarks> _marks = [];

    // The readers name code page 1252, and texts of old programs are in GB18030; .NET knows both only after this.
    static SheetFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private SheetFile(Stream content, SheetFormat format) => (_content, Format) = (content, format);

    public SheetFormat Format { get; }

    public IReadOnlyList<SheetTab> Tabs { get; private set; } = [];

    /// <param name="content">Seekable; stays the caller's, and open as long as rows are read.</param>
    /// <returns>Refused with a Chinese message at the field File.</returns>
    public static Outcome<SheetFile> Open(Stream content)
    {
        var format = SheetFormats.Tell(content);
        if (!format.IsOk)
            return Outcome<SheetFile>.From(format);
        var file = new SheetFile(content, format.Value);
        try
        {
            using var reader = file.Reader();
            file.Tabs = Read(reader);
            return Outcome<SheetFile>.Ok(file);
        }
        catch (Exception error) when (IsBroken(error))
        {
            return Outcome<SheetFile>.From(SheetFormats.Refuse(file.Format == SheetFormat.Text
                ? "这个文本文件不是有效的 CSV，请在 Excel 中另存为 .xlsx 后再上传。"
                : "这个工作簿已损坏或加了密码，无法打开，请在 Excel 中重新另存为 .xlsx 后再上传。"));
        }
    }

    /// <summary>Rows that hold something, from the top.</summary>
    /// <exception cref="SheetBrokenException">The file breaks off, or holds more than <see cref="SheetLimits"/> allow.</exception>
    public IEnumerable<SheetRow> Rows(int tab)
    {
        var errors = Marks(tab).Errors;
        using var reader = Reader();
        for (var i = 0; i < tab; i++)
            reader.NextResult();
        var (number, kept, empty) = (0, 0, 0);
        while (Next(reader))
        {
            number++;
            var cells = Cells(reader, number, errors);
            if (cells is null)
            {
                if (++empty > SheetLimits.EmptyRows)
                    yield break;
                continue;
            }

            empty = 0;
            if (++kept > SheetLimits.Rows)
                throw new SheetBrokenException($"工作表超过 {SheetLimits.Rows} 行，请拆分后再上传。");
            yield return new SheetRow(number, cells);
        }
    }

    /// <summary>Formulas and errors of a sheet; none for .xls and texts, which do not tell.</summary>
    public CellMarks Marks(int tab)
    {
        if (Format != SheetFormat.Workbook)
            return CellMarks.None;
        if (!_marks.TryGetValue(tab, out var marks))
            _marks[tab] = marks = CellScan.Of(_content, Tabs[tab].Name);
        return marks;
    }

    private static List<SheetTab> Read(IExcelDataReader reader)
    {
        var tabs = new List<SheetTab>();
        do
            tabs.Add(SheetTab.Of(tabs.Count, reader));
        while (reader.NextResult());
        return tabs;
    }

    private static bool Next(IExcelDataReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (Exception error) when (IsBroken(error))
        {
            throw new SheetBrokenException("工作表中途损坏，读不下去，请在 Excel 中重新另存为 .xlsx 后再上传。", error);
        }
    }

    private static SheetCell[]? Cells(IExcelDataReader reader, int row, IReadOnlySet<(int Row, int Column)> errors)
    {
        var width = Math.Min(reader.FieldCount, SheetLimits.Columns);
        SheetCell[]? cells = null;
        for (var i = 0; i < width; i++)
        {
            var cell = errors.Count > 0 && errors.Contains((row, i + 1)) ? CellReading.Error : CellReading.Of(reader.GetValue(i));
            if (cell.IsEmpty)
                continue;
            if (cells is null)
            {
                cells = new SheetCell[width];
                Array.Fill(cells, SheetCell.Empty);
            }

            cells[i] = cell;
        }

        return cells;
    }

    private static bool IsBroken(Exception error) => error is ExcelReaderException or System.Xml.XmlException or InvalidDataException
        or FormatException or OverflowException or ArgumentException or IndexOutOfRangeException or NullReferenceException
        or InvalidOperationException or KeyNotFoundException or EndOfStreamException or InvalidCastException;

    // A file in UTF-8 says so by its content; whatever is no valid UTF-8 was written by an old program in GBK.
    private IExcelDataReader Reader()
    {
        _content.Position = 0;
        var settings = new ExcelReaderConfiguration { LeaveOpen = true, FallbackEncoding = Encoding.GetEncoding("GB18030"), AnalyzeInitialCsvRows = 0 };
        return Format switch
        {
            SheetFormat.Workbook => ExcelReaderFactory.CreateOpenXmlReader(_content, settings),
            SheetFormat.OldWorkbook => ExcelReaderFactory.CreateBinaryReader(_content, settings),
            _ => ExcelReaderFactory.CreateCsvReader(_content, settings),
        };
    }
}
