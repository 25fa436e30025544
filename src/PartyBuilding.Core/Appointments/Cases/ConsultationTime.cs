namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Which of the two consultations (手册2008 L2636).</summary>
public enum ConsultationTime : byte
{
    /// <summary>考察前.</summary>
    BeforeInspection = 1,

    /// <summary>讨论决定或者决定呈报前.</summary>
    BeforeDecision = 2,
}
