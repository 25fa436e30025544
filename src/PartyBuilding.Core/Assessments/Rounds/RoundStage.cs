namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>How far a round of assessment has come.</summary>
public enum RoundStage : byte
{
    /// <summary>方案.</summary>
    Planned = 1,

    /// <summary>测评.</summary>
    Collecting = 2,

    /// <summary>汇总.</summary>
    Closed = 3,

    /// <summary>归档.</summary>
    Filed = 4,
}
