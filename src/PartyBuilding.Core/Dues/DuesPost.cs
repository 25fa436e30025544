namespace PartyBuilding.Core.Dues;

/// <summary>Posts of dues work (L1916, L1926).</summary>
public enum DuesPost : byte
{
    /// <summary>党费管理专人.</summary>
    Officer = 1,

    /// <summary>会计.</summary>
    Accountant = 2,

    /// <summary>出纳.</summary>
    Cashier = 3,
}
