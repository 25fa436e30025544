namespace PartyBuilding.Core.Reminders;

/// <summary>Where a reminder is settled.</summary>
public enum ReminderTarget : byte
{
    /// <summary>The record of a person.</summary>
    Member = 1,

    /// <summary>The committee of an organisation.</summary>
    Committee = 2,

    /// <summary>A transfer case.</summary>
    Transfer = 3,

    /// <summary>A data check; without a key the page on which one is begun.</summary>
    QualityRun = 4,

    /// <summary>An admission (发展党员).</summary>
    Admission = 5,

    /// <summary>The plan of admissions of an organisation, this year's.</summary>
    AdmissionPlan = 6,

    /// <summary>The calendar of organisation life of a branch; without a key that of the whole scope.</summary>
    MeetingCalendar = 7,

    /// <summary>A co-building agreement; without a key their list.</summary>
    Agreement = 8,

    /// <summary>A service centre or point; without a key their list.</summary>
    ServiceCentre = 9,

    /// <summary>A return.</summary>
    Return = 10,

    /// <summary>The chase list of a period.</summary>
    ReturnChase = 11,

    /// <summary>The record of a cadre.</summary>
    Cadre = 12,

    /// <summary>The list of posts that fall vacant.</summary>
    CadreTenure = 13,

    /// <summary>A personnel file.</summary>
    Archive = 14,

    /// <summary>The list of yearly inspections.</summary>
    Inspections = 15,

    /// <summary>A unit's part of a selection.</summary>
    SelectionUnit = 16,

    /// <summary>A selection.</summary>
    SelectionRound = 17,

    /// <summary>The filling of a post.</summary>
    AppointmentCase = 18,
}
