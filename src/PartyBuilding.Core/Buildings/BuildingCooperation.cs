namespace PartyBuilding.Core.Buildings;

/// <summary>How the building takes party work (S004 L54).</summary>
public enum BuildingCooperation : byte
{
    /// <summary>配合.</summary>
    Cooperates = 1,

    /// <summary>不支持.</summary>
    NotSupporting = 2,

    /// <summary>进不去.</summary>
    NoEntry = 3,
}
