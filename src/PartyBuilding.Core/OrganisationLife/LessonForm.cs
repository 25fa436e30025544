namespace PartyBuilding.Core.OrganisationLife;

/// <summary>How a party lesson is given. The handbook names five as the main ones (L1627), so there is another.</summary>
public enum LessonForm : byte
{
    /// <summary>观看式.</summary>
    Watching = 1,

    /// <summary>收听式.</summary>
    Listening = 2,

    /// <summary>讲授式.</summary>
    Lecturing = 3,

    /// <summary>讨论式.</summary>
    Discussion = 4,

    /// <summary>跟踪式.</summary>
    FollowUp = 5,

    /// <summary>其他.</summary>
    Other = 9,
}
