namespace PartyBuilding.Core.Floating;

/// <summary>The lists of stays.</summary>
public enum FloatingList : byte
{
    /// <summary>流出.</summary>
    Out,

    /// <summary>流入, with those not transferred, in the pocket and hosted.</summary>
    In,

    /// <summary>审核到期: the yearly check of the card, on either side.</summary>
    Due,

    /// <summary>待备案: verified here and not yet reported up (L1833).</summary>
    ToFile,

    /// <summary>待确认: registered by the receiver as a member of ours.</summary>
    ToLink,

    /// <summary>已结束.</summary>
    Past,
}
