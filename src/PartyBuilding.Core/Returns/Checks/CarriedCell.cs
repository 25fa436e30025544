namespace PartyBuilding.Core.Returns.Checks;

/// <summary>The one cell of another form that an item of source 取自报表 takes: <c>[std.DZB-1].end</c>, <c>[std.DZB-1].下级和(end)</c>.</summary>
internal static class CarriedCell
{
    /// <exception cref="FormatException">It is not exactly one cell of another form for the same months.</exception>
    public static FigureExpression Read(string? text)
    {
        var figure = FigureExpression.Parse(text ?? "");
        return figure.Root is CellFigure { Cell.Source: { Form: not null, Shift: PeriodShift.None } }
            ? figure : throw new FormatException("应为另一张表式的一项，例如 [std.DZB-1].end 或者 [std.DZB-1].下级和(end)");
    }

    public static Cell Parse(string? text) => Read(text).Cells[0];
}
