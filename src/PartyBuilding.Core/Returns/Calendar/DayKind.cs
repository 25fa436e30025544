namespace PartyBuilding.Core.Returns.Calendar;

/// <summary>What a day is set to be.</summary>
public enum DayKind : byte
{
    /// <summary>放假.</summary>
    Holiday = 1,

    /// <summary>调休上班.</summary>
    Workday = 2,

    /// <summary>平日: as the plain week has it.</summary>
    Plain = 3,
}
