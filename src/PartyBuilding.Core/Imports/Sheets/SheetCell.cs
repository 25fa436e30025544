namespace PartyBuilding.Core.Imports.Sheets;

/// <summary>One cell as a clerk sees it.</summary>
/// <param name="Text">Numbers in shortest form, days as yyyy-MM-dd, a number of more than 15 digits in scientific notation.</param>
public readonly record struct SheetCell(string Text, SheetCellKind Kind)
{
    public static readonly SheetCell Empty = new("", SheetCellKind.Empty);

    public bool IsEmpty => Kind == SheetCellKind.Empty;
}
