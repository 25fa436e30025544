namespace PartyBuilding.Core.Spreadsheets;

/// <summary>How a cell of a report shows its value. The value itself is never rounded by the format.</summary>
public enum FigureFormat : byte
{
    /// <summary>Text, kept as typed: 001 stays 001 and =1+1 stays a string.</summary>
    Text = 0,

    /// <summary>Whole number, thousands not separated, zero printed.</summary>
    Count = 1,

    /// <summary>Rate with one decimal, 98.7%; the value is the fraction already rounded to 0.987.</summary>
    Rate1 = 2,

    /// <summary>Rate with two decimals, 98.70%.</summary>
    Rate2 = 3,

    /// <summary>Money in yuan with two decimals.</summary>
    Yuan = 4,

    /// <summary>2005-04-29.</summary>
    Date = 5,

    /// <summary>Rate without decimals, 98%.</summary>
    Rate0 = 6,
}
