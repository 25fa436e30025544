namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>What the check of a report came to (手册2008 L2696).</summary>
public enum ReportFinding : byte
{
    /// <summary>查实.</summary>
    Confirmed = 1,

    /// <summary>不实.</summary>
    Unfounded = 2,

    /// <summary>未能核实: the report on the inspection says so.</summary>
    Unverified = 3,
}
