namespace PartyBuilding.Core.Dues;

/// <summary>Life of a standard; it only moves forward.</summary>
public enum DuesStandardState : byte
{
    /// <summary>草稿: counts for nothing.</summary>
    Draft = 1,

    /// <summary>生效.</summary>
    InForce = 2,

    /// <summary>作废: entered by mistake.</summary>
    Void = 3,
}
