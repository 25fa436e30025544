namespace PartyBuilding.Core.Floating;

/// <summary>Why somebody takes part in one place while the formal relation is elsewhere (E6). None of them is ever counted as transferred.</summary>
public enum StayKind : byte
{
    /// <summary>流动党员, L1829.</summary>
    Floating = 1,

    /// <summary>未转入组织关系的党员, for example of an office building.</summary>
    NotTransferred = 2,

    /// <summary>口袋党员: the relation is kept in the pocket.</summary>
    Pocket = 3,

    /// <summary>托管.</summary>
    Hosted = 4,
}
