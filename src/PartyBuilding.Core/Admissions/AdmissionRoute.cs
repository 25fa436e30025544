namespace PartyBuilding.Core.Admissions;

/// <summary>Which procedure a case follows.</summary>
public enum AdmissionRoute : byte
{
    /// <summary>发展党员, 手册2008 L1463-1533.</summary>
    Ordinary = 1,

    /// <summary>追认党员, L1537-1539.</summary>
    Posthumous = 2,
}
