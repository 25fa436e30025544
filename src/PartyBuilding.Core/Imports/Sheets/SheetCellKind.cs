namespace PartyBuilding.Core.Imports.Sheets;

/// <summary>What a cell held, beside the text it shows.</summary>
public enum SheetCellKind : byte
{
    Empty = 0,
    Text = 1,

    /// <summary>A number without a date format: 2008.5 is a number, and so is the serial of a day whose format was lost.</summary>
    Number = 2,

    /// <summary>A day, already brought out of the workbook's 1900 or 1904 calendar.</summary>
    Date = 3,

    /// <summary>#N/A, #REF! and their like.</summary>
    Error = 4,
}
