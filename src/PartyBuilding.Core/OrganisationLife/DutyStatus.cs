namespace PartyBuilding.Core.OrganisationLife;

/// <summary>How a branch stands with a kind of meeting in a period.</summary>
public enum DutyStatus : byte
{
    /// <summary>不计: exempt, not yet set up, no committee, no groups.</summary>
    NotOwed,

    /// <summary>已开.</summary>
    Met,

    /// <summary>待开: the period is running.</summary>
    Open,

    /// <summary>欠开.</summary>
    Missed,

    /// <summary>未到.</summary>
    Ahead,
}
