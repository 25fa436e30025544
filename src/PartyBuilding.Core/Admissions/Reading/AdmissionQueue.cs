namespace PartyBuilding.Core.Admissions.Reading;

/// <summary>The lists of cases, by stage.</summary>
public enum AdmissionQueue : byte
{
    /// <summary>待我办理.</summary>
    Mine,
    Applicants,
    Activists,
    Candidates,

    /// <summary>预审和办理手续.</summary>
    PreReview,
    Probation,
    Conversion,
    Closed,
}
