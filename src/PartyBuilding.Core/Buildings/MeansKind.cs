namespace PartyBuilding.Core.Buildings;

/// <summary>By what a building is covered (S004 L20-21, L32).</summary>
public enum MeansKind : byte
{
    /// <summary>独立党支部.</summary>
    Independent = 1,

    /// <summary>联合党支部.</summary>
    Joint = 2,

    /// <summary>党员服务点.</summary>
    ServicePoint = 3,
}
