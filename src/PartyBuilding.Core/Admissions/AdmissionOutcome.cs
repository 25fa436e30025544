namespace PartyBuilding.Core.Admissions;

/// <summary>How an admission ended.</summary>
public enum AdmissionOutcome : byte
{
    /// <summary>Still running.</summary>
    None = 0,

    /// <summary>转为正式党员.</summary>
    Converted = 1,

    /// <summary>取消预备党员资格.</summary>
    Cancelled = 2,

    /// <summary>劝留党外 (L1547): meets the conditions and stays outside; not a refusal.</summary>
    KeptOutside = 3,

    /// <summary>终止培养.</summary>
    Ended = 4,

    /// <summary>追认为党员 (L1539).</summary>
    Recognised = 5,

    /// <summary>The member left the books in the middle of it: transferred out, died.</summary>
    Left = 6,
}
