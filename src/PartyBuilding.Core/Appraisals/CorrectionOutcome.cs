namespace PartyBuilding.Core.Appraisals;

/// <summary>How a correction within a limit ended.</summary>
public enum CorrectionOutcome : byte
{
    /// <summary>改正中.</summary>
    Running = 0,

    /// <summary>已改正.</summary>
    Corrected = 1,

    /// <summary>没有改正.</summary>
    NotCorrected = 2,
}
