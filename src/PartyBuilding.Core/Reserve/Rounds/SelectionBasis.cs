namespace PartyBuilding.Core.Reserve.Rounds;

/// <summary>By whose rules a round selects. The two contradict each other; a round follows the one it names.</summary>
public enum SelectionBasis : byte
{
    /// <summary>2005 年区通知: the district's centralised selection, S000 L143-239.</summary>
    Circular2005 = 1,

    /// <summary>2008 年手册, L3206-3264.</summary>
    Handbook2008 = 2,
}
