namespace PartyBuilding.Core.Imports.Sheets;

/// <summary>How much of a sheet is read. The size of the file and of what it unpacks to is the concern of WorkbookUpload.</summary>
public static class SheetLimits
{
    /// <summary>Rows that hold something; a district has some sixty thousand members.</summary>
    public const int Rows = 100_000;

    /// <summary>Empty rows in a row after which the sheet counts as ended: a stray format far down is no data.</summary>
    public const int EmptyRows = 5_000;

    public const int Columns = 200;

    /// <summary>Characters of one cell.</summary>
    public const int CellText = 4_000;

    /// <summary>Rows at the top in which the head is looked for.</summary>
    public const int HeadRows = 12;
}
