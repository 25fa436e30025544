namespace PartyBuilding.Core.Reminders;

/// <summary>What a reminder is about, in the order of the digest.</summary>
public enum ReminderKind : byte
{
    /// <summary>预备期满.</summary>
    Probation = 1,

    /// <summary>转接回执.</summary>
    Receipt = 2,

    /// <summary>介绍信有效期.</summary>
    Letter = 3,

    /// <summary>换届.</summary>
    Term = 4,

    /// <summary>待补信息.</summary>
    MissingFacts = 5,

    /// <summary>数据检查.</summary>
    Quality = 6,

    /// <summary>发展党员.</summary>
    Admission = 7,

    /// <summary>组织生活.</summary>
    OrganisationLife = 8,

    /// <summary>服务群众.</summary>
    Serving = 9,

    /// <summary>报表.</summary>
    Return = 10,

    /// <summary>干部任期、档案和检查.</summary>
    Cadre = 11,

    /// <summary>后备干部选拔.</summary>
    Selection = 12,

    /// <summary>干部任免.</summary>
    Appointment = 13,
}
