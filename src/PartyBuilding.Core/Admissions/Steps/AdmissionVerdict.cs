namespace PartyBuilding.Core.Admissions.Steps;

/// <summary>What was decided, where a step decides.</summary>
public enum AdmissionVerdict : byte
{
    /// <summary>The step decides nothing.</summary>
    None = 0,

    /// <summary>同意, 通过, 按期转正.</summary>
    Agreed = 1,

    /// <summary>不同意, 未通过, 需要调整: the step is on record and not done.</summary>
    Declined = 2,

    /// <summary>延长预备期.</summary>
    Extended = 3,

    /// <summary>取消预备党员资格.</summary>
    Cancelled = 4,
}
