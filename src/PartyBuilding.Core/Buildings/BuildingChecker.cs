namespace PartyBuilding.Core.Buildings;

/// <summary>Who checks the data of a building each quarter (S004 L30).</summary>
public enum BuildingChecker : byte
{
    /// <summary>工商.</summary>
    Registration = 1,

    /// <summary>税务.</summary>
    Tax = 2,

    /// <summary>招商.</summary>
    Investment = 3,

    /// <summary>物业.</summary>
    Property = 4,

    /// <summary>楼宇党建指导员.</summary>
    Instructor = 5,
}
