namespace PartyBuilding.Core.Common;

/// <summary>Why a text is not an identity number.</summary>
public enum IdNumberFault : byte
{
    None = 0,
    Empty = 1,
    SpreadsheetNumber = 2,
    Length = 3,
    Character = 4,
    BirthDate = 5,
    Checksum = 6,
}
