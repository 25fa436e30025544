namespace PartyBuilding.Core.Imports.Sheets;

/// <summary>Kinds of file that hold a sheet, told by content and not by name.</summary>
public enum SheetFormat : byte
{
    /// <summary>.xlsx.</summary>
    Workbook = 1,

    /// <summary>.xls of Excel 97–2003 and of WPS.</summary>
    OldWorkbook = 2,

    /// <summary>.csv and .txt.</summary>
    Text = 3,
}
