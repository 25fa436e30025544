namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>How a report on a candidate came in (手册2008 L2694).</summary>
public enum ReportChannel : byte
{
    /// <summary>来信.</summary>
    Letter = 1,

    /// <summary>来电.</summary>
    Call = 2,

    /// <summary>来访.</summary>
    Visit = 3,
}
