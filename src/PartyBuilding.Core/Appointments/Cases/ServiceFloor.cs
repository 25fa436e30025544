namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Degree by which a shorter service is allowed (手册2008 L2728).</summary>
public enum ServiceFloor : byte
{
    /// <summary>全日制本科.</summary>
    Bachelor = 1,

    /// <summary>硕士.</summary>
    Master = 2,

    /// <summary>博士.</summary>
    Doctor = 3,
}
