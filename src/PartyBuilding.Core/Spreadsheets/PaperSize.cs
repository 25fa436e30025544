namespace PartyBuilding.Core.Spreadsheets;

/// <summary>Paper the office prints on.</summary>
public enum PaperSize : byte
{
    A4 = 1,
    A3 = 2,
}
