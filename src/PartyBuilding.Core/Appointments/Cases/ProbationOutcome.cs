namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>How a probation ended (手册2008 L2774).</summary>
public enum ProbationOutcome : byte
{
    /// <summary>正式任职.</summary>
    Confirmed = 1,

    /// <summary>不胜任，免职.</summary>
    Removed = 2,

    /// <summary>违纪违法或者有重大过失，终止试用.</summary>
    Terminated = 3,
}
