namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Why an assessment is held.</summary>
public enum AssessmentKind : byte
{
    /// <summary>年度考核.</summary>
    Annual = 1,

    /// <summary>换届考核.</summary>
    TermChange = 2,

    /// <summary>任前考察.</summary>
    PreAppointment = 3,

    /// <summary>试用期满考核.</summary>
    ProbationEnd = 4,

    /// <summary>专项考核.</summary>
    Special = 5,

    /// <summary>党代表评议.</summary>
    Delegates = 6,
}
