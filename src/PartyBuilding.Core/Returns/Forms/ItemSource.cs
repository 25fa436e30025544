namespace PartyBuilding.Core.Returns.Forms;

/// <summary>Where the value of a cell comes from.</summary>
public enum ItemSource : byte
{
    /// <summary>台账: counted by a named ledger item.</summary>
    Ledger = 1,

    /// <summary>手填: typed by the branch.</summary>
    Manual = 2,

    /// <summary>计算: an expression over other cells of the form.</summary>
    Computed = 3,

    /// <summary>取自报表: what the unit, or the units below it, has reported in another form of the same months; nobody types it again.</summary>
    Return = 4,
}
