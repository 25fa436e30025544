namespace PartyBuilding.Core.Floating;

/// <summary>How a stay ended.</summary>
public enum StayEnd : byte
{
    /// <summary>返回.</summary>
    Returned = 1,

    /// <summary>组织关系已转到流入地.</summary>
    Transferred = 2,

    /// <summary>不再在册.</summary>
    Left = 3,

    /// <summary>误登: it never was; no day is left of it.</summary>
    Mistaken = 4,
}
