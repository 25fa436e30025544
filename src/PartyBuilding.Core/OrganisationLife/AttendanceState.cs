namespace PartyBuilding.Core.OrganisationLife;

/// <summary>What became of a person at a meeting.</summary>
public enum AttendanceState : byte
{
    /// <summary>到会.</summary>
    Present = 1,

    /// <summary>未到.</summary>
    Absent = 2,

    /// <summary>未到，已补课.</summary>
    MadeUp = 3,

    /// <summary>不计应到.</summary>
    Excused = 4,

    /// <summary>Takes part here, relation elsewhere: apart from all counts.</summary>
    Guest = 5,
}
