namespace PartyBuilding.Core.Returns.Forms;

/// <summary>What the whole number in a cell counts.</summary>
public enum ItemUnit : byte
{
    /// <summary>人.</summary>
    Person = 1,

    /// <summary>次.</summary>
    Time = 2,

    /// <summary>人次.</summary>
    Attendance = 3,

    /// <summary>分; shown as 元 with two decimals.</summary>
    Fen = 4,

    /// <summary>件.</summary>
    Piece = 5,

    /// <summary>个.</summary>
    Organisation = 6,

    /// <summary>户.</summary>
    Household = 7,

    /// <summary>%; kept as a whole number of its last decimal, see <see cref="RateFormat"/>.</summary>
    Percent = 8,
}
