namespace PartyBuilding.Core.AwardRounds;

/// <summary>Kinds of award round.</summary>
public enum AwardRoundKind : byte
{
    /// <summary>两优一先.</summary>
    TwoExcellents = 1,

    /// <summary>非公企业“五好”党组织.</summary>
    FiveGood = 2,

    /// <summary>楼宇和基层评优.</summary>
    Building = 3,

    /// <summary>一街道一亮点、一居民区一特色.</summary>
    Highlight = 4,
}
