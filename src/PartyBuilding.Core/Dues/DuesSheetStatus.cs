namespace PartyBuilding.Core.Dues;

/// <summary>Life of a branch's dues month.</summary>
public enum DuesSheetStatus : byte
{
    /// <summary>收缴中.</summary>
    Open = 1,

    /// <summary>已结清: everybody is accounted for and the sum stands in the ledger.</summary>
    Settled = 2,
}
