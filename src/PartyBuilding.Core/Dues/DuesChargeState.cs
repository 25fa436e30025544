namespace PartyBuilding.Core.Dues;

/// <summary>What a member's line of a dues month says.</summary>
public enum DuesChargeState : byte
{
    /// <summary>应交.</summary>
    Due = 1,

    /// <summary>缓交, with the reason; still owed.</summary>
    Delayed = 2,

    /// <summary>免交, by the standard or for this month.</summary>
    Exempted = 3,

    /// <summary>转来前已交到本月.</summary>
    PaidElsewhere = 4,

    /// <summary>还没有核定标准.</summary>
    NoStandard = 5,
}
