namespace PartyBuilding.Core.Admissions;

/// <summary>Where an admission stands (发展阶段): one queue each, and what a monthly return counts.</summary>
public enum AdmissionStage : byte
{
    /// <summary>入党申请人.</summary>
    Applicant = 1,

    /// <summary>入党积极分子.</summary>
    Activist = 2,

    /// <summary>发展对象.</summary>
    Candidate = 3,

    /// <summary>发展对象 whose papers are with the committee (预审).</summary>
    PreReview = 4,

    /// <summary>发展对象 going through the formalities (履行入党手续).</summary>
    Formalities = 5,

    /// <summary>预备期.</summary>
    Probation = 6,

    /// <summary>待转正: has applied for conversion.</summary>
    Conversion = 7,

    /// <summary>办结.</summary>
    Closed = 9,
}
