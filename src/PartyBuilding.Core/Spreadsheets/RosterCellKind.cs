namespace PartyBuilding.Core.Spreadsheets;

/// <summary>Type of a column of a streamed list.</summary>
public enum RosterCellKind : byte
{
    Text = 0,
    Number = 1,
    Date = 2,
}
