namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>What a session is held together with.</summary>
public enum ReportOccasion : byte
{
    /// <summary>单独召开.</summary>
    Alone = 1,

    /// <summary>民主生活会.</summary>
    LifeMeeting = 2,

    /// <summary>年度考核.</summary>
    AnnualAssessment = 3,
}
