using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PartyBuilding.Core.Cadres.Layouts;

/// <summary>Writes the form as a Word document: two pages, rows of fixed height, so that it looks alike on every machine.</summary>
public static class FormDocument
{
    private const double TwipsOfMillimetre = 56.7;
    private const string Face = "宋体";

    public static void Write(PrintedForm form, Stream output)
    {
        ArgumentNullException.ThrowIfNull(form);
        using var document = WordprocessingDocument.Create(output, WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        var picture = form.Photo is { } photo ? FormPicture.Add(main, photo) : null;
        main.Document = new Document(new Body(
            Line(form.First.Title!, 22, isBold: true, JustificationValues.Center), TableOf(form.First, picture),
            new Paragraph(new ParagraphProperties(new PageBreakBefore(), new SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact })),
            TableOf(form.Second, null), Line(form.Second.Foot!, 10.5, isBold: false, JustificationValues.Left),
            new SectionProperties(
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 964, Bottom = 680, Left = 964, Right = 964, Header = 0, Footer = 0, Gutter = 0 })));
    }

    private static Table TableOf(FormPage page, Drawing? picture)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = Twips(page.Widths.Sum()), Type = TableWidthUnitValues.Dxa }, new TableJustification { Val = TableRowAlignmentValues.Center },
                new TableBorders(Edge<TopBorder>(8), Edge<LeftBorder>(8), Edge<BottomBorder>(8), Edge<RightBorder>(8), Edge<InsideHorizontalBorder>(4), Edge<InsideVerticalBorder>(4)),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(new TableCellLeftMargin { Width = 57, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 57, Type = TableWidthValues.Dxa })),
            new TableGrid(page.Widths.Select(w => new GridColumn { Width = Twips(w) })));
        // Rows left of a cell that reaches down, by column; Word wants an empty cell there.
        var (below, span) = (new int[page.Widths.Count], new int[page.Widths.Count]);
        foreach (var row in page.Rows)
        {
            var line = table.AppendChild(new TableRow(new TableRowProperties(new CantSplit(), new TableRowHeight { Val = (uint)(row.Height * TwipsOfMillimetre), HeightType = HeightRuleValues.Exact })));
            var cells = new Queue<FormCell>(row.Cells);
            for (var column = 0; column < page.Widths.Count;)
            {
                if (below[column] > 0)
                {
                    below[column]--;
                    line.Append(CellOf(page, column, span[column], new VerticalMerge(), new Paragraph()));
                    column += span[column];
                    continue;
                }

                var cell = cells.Dequeue();
                (below[column], span[column]) = (cell.Rows - 1, cell.Columns);
                line.Append(CellOf(page, column, cell.Columns, cell.Rows > 1 ? new VerticalMerge { Val = MergedCellValues.Restart } : null, [.. Content(cell, picture)], cell.Kind));
                column += cell.Columns;
            }
        }

        return table;
    }

    private static TableCell CellOf(FormPage page, int column, int columns, VerticalMerge? merge, params IEnumerable<Paragraph> content)
        => CellOf(page, column, columns, merge, content, FormCellKind.Value);

    private static TableCell CellOf(FormPage page, int column, int columns, VerticalMerge? merge, IEnumerable<Paragraph> content, FormCellKind kind)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Twips(page.Widths.Skip(column).Take(columns).Sum()), Type = TableWidthUnitValues.Dxa });
        if (columns > 1)
            properties.Append(new GridSpan { Val = columns });
        if (merge is not null)
            properties.Append(merge);
        properties.Append(new TableCellVerticalAlignment
        {
            Val = kind switch
            {
                FormCellKind.LongText => TableVerticalAlignmentValues.Top,
                FormCellKind.Opinion => TableVerticalAlignmentValues.Bottom,
                _ => TableVerticalAlignmentValues.Center,
            },
        });
        return new TableCell([properties, .. content]);
    }

    private static IEnumerable<Paragraph> Content(FormCell cell, Drawing? picture)
    {
        if (cell.Kind == FormCellKind.Photo)
            return [picture is null ? Line("照片", 10.5, isBold: false, JustificationValues.Center) : new Paragraph(Centred(), new Run(picture))];
        // One character a line: a text direction turns Latin letters on their side in some programs.
        var lines = cell.Kind == FormCellKind.UprightLabel ? cell.Text.Select(c => c.ToString()) : cell.Text.ReplaceLineEndings("\n").Split('\n');
        var place = cell.Kind switch
        {
            FormCellKind.LongText => JustificationValues.Left,
            FormCellKind.Opinion => JustificationValues.Right,
            FormCellKind.Value when cell.Columns > 3 => JustificationValues.Left,
            _ => JustificationValues.Center,
        };
        return lines.Select(l => Line(l, cell.Points, isBold: false, place));
    }

    private static Paragraph Line(string text, double points, bool isBold, JustificationValues place)
    {
        var size = ((int)(points * 2)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var run = new Run(new RunProperties(new RunFonts { Ascii = Face, HighAnsi = Face, EastAsia = Face }), new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        if (isBold)
            run.RunProperties!.Append(new Bold());
        run.RunProperties!.Append(new FontSize { Val = size });
        return new Paragraph(
            new ParagraphProperties(
                new SpacingBetweenLines { Before = "0", After = isBold ? "120" : "0", Line = ((int)(points * 25)).ToString(System.Globalization.CultureInfo.InvariantCulture), LineRule = LineSpacingRuleValues.Exact },
                new Justification { Val = place }),
            run);
    }

    private static ParagraphProperties Centred() => new(new Justification { Val = JustificationValues.Center });

    private static T Edge<T>(uint eighths) where T : BorderType, new() => new() { Val = BorderValues.Single, Size = eighths };

    private static string Twips(int millimetres) => ((int)(millimetres * TwipsOfMillimetre)).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
