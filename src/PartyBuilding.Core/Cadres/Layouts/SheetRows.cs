namespace PartyBuilding.Core.Cadres.Layouts;

/// <summary>Rows of a page as they are added: each cell finds its columns beside those that reach down from above, and its size.</summary>
internal sealed class SheetRows(IReadOnlyList<int> widths)
{
    private readonly List<FormRow> _rows = [];
    private readonly int[] _taken = new int[widths.Count];

    public IReadOnlyList<FormRow> Rows => _rows;

    public void Add(int height, params SheetCell[] cells)
    {
        var row = new List<FormCell>();
        var column = 0;
        foreach (var cell in cells)
        {
            while (_taken[column] > 0)
                _taken[column++]--;
            var width = widths.Skip(column).Take(cell.Columns).Sum();
            row.Add(new FormCell(cell.Kind, cell.Text, Points(cell, width, height), cell.Columns, cell.Rows));
            for (var end = column + cell.Columns; column < end; column++)
                _taken[column] = cell.Rows - 1;
        }

        for (; column < _taken.Length; column++)
            _taken[column] = Math.Max(0, _taken[column] - 1);
        _rows.Add(new FormRow(height, row));
    }

    // Labels are ours and fit; upright ones stand one character a line.
    private static double Points(SheetCell cell, int width, int height)
        => cell.Kind is FormCellKind.Value or FormCellKind.LongText ? FittingText.PointsFor(cell.Text, width, height) : 10.5;
}
