namespace PartyBuilding.Core.OrganisationLife;

/// <summary>Why somebody was not there.</summary>
public enum AbsenceReason : byte
{
    /// <summary>生病.</summary>
    Sick = 1,

    /// <summary>出差、外出.</summary>
    Travel = 2,

    /// <summary>工作.</summary>
    Work = 3,

    /// <summary>家事.</summary>
    Family = 4,

    /// <summary>年老体弱.</summary>
    Frail = 5,

    /// <summary>其他, in words.</summary>
    Other = 6,

    /// <summary>未请假: absent without leave.</summary>
    NoLeave = 7,

    /// <summary>不计应到, in words: floating elsewhere, out of contact. Not one of those due.</summary>
    Excused = 9,
}
