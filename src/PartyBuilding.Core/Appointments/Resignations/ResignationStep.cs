namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>A step that has a clock.</summary>
public enum ResignationStep : byte
{
    /// <summary>因公: notice to application.</summary>
    Apply = 1,

    /// <summary>自愿: application to reply.</summary>
    Reply = 2,

    /// <summary>引咎: application to reply.</summary>
    BlameReply = 3,

    /// <summary>责令: notice to application.</summary>
    OrderApply = 4,

    /// <summary>责令: appeal to review.</summary>
    Review = 5,

    /// <summary>责令: review to application.</summary>
    UpheldApply = 6,
}
