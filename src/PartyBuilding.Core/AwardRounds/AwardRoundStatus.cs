namespace PartyBuilding.Core.AwardRounds;

/// <summary>Where a round stands (手册2008 L1603-1613).</summary>
public enum AwardRoundStatus : byte
{
    /// <summary>推荐中.</summary>
    Open = 1,

    /// <summary>公示中.</summary>
    Publicised = 3,

    /// <summary>已表彰.</summary>
    Commended = 4,
}
