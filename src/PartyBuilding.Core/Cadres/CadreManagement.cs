namespace PartyBuilding.Core.Cadres;

/// <summary>Who manages a cadre (干部管理权限), which decides who writes the record.</summary>
public enum CadreManagement : byte
{
    /// <summary>区管: the district committee.</summary>
    District = 1,

    /// <summary>市管: a level above; the record here is a copy that the district keeps.</summary>
    Superior = 2,

    /// <summary>双重管理: another authority leads, the district assists.</summary>
    CoManaged = 3,

    /// <summary>单位管: the unit's own committee.</summary>
    Unit = 4,
}
