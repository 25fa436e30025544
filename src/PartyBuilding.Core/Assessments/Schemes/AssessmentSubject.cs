namespace PartyBuilding.Core.Assessments.Schemes;

/// <summary>Who or what a scheme is for.</summary>
public enum AssessmentSubject : byte
{
    /// <summary>领导班子.</summary>
    Team = 1,

    /// <summary>领导干部.</summary>
    Cadre = 2,

    /// <summary>党支部.</summary>
    Branch = 3,

    /// <summary>党务工作者.</summary>
    PartyWorker = 4,
}
