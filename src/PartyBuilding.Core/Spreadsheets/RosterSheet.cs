using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PartyBuilding.Core.Spreadsheets;

/// <summary>One sheet of a streamed list, written element by element.</summary>
internal sealed class RosterSheet<T> : IDisposable
{
    private readonly Stream _part;
    private readonly OpenXmlWriter _writer;
    private readonly IReadOnlyList<RosterColumn<T>> _columns;
    private readonly ContentHash _hash;
    private readonly RosterCells _cells;
    private readonly Row _row = new();
    private readonly string _last;

    public RosterSheet(Stream part, IReadOnlyList<RosterColumn<T>> columns, ContentHash hash)
    {
        (_part, _columns, _hash, _last) = (part, columns, hash, RosterPackage.ColumnName(columns.Count));
        _writer = OpenXmlWriter.Create(part);
        _cells = new RosterCells(_writer);
        Begin();
    }

    public int Rows { get; private set; }

    public void Add(T item)
    {
        Rows++;
        _writer.WriteStartElement(_row);
        for (var i = 0; i < _columns.Count; i++)
        {
            var value = _columns[i].Value(item);
            _cells.Write(value, style: (int)_columns[i].Kind);
            _hash.Add(Rows + 1, i + 1, value);
        }

        _writer.WriteEndElement();
    }

    public void Finish()
    {
        _writer.WriteEndElement();
        _writer.WriteElement(new AutoFilter { Reference = string.Create(CultureInfo.InvariantCulture, $"A1:{_last}{Rows + 1}") });
        _writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        _writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        _writer.WriteElement(new HeaderFooter { OddFooter = new OddFooter("&C第 &P 页 共 &N 页") });
        _writer.WriteEndElement();
    }

    public void Dispose()
    {
        _writer.Dispose();
        _part.Dispose();
    }

    private void Begin()
    {
        _writer.WriteStartDocument();
        _writer.WriteStartElement(new Worksheet());
        _writer.WriteElement(new SheetProperties { PageSetupProperties = new PageSetupProperties { FitToPage = true } });
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        _writer.WriteElement(new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }));
        _writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        _writer.WriteElement(new Columns(_columns.Select((c, i) => new Column
        {
            Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true,
        })));
        _writer.WriteStartElement(new SheetData());
        _writer.WriteStartElement(_row);
        for (var i = 0; i < _columns.Count; i++)
        {
            _cells.Write(_columns[i].Title, RosterPackage.HeadStyle);
            _hash.Add(1, i + 1, _columns[i].Title);
        }

        _writer.WriteEndElement();
    }
}
