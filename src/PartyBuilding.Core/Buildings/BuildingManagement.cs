namespace PartyBuilding.Core.Buildings;

/// <summary>Who manages a building's property (S004 L45-46).</summary>
public enum BuildingManagement : byte
{
    /// <summary>中资物业.</summary>
    Chinese = 1,

    /// <summary>境外物业: foreign, Hong Kong, Taiwan.</summary>
    Outside = 2,
}
