namespace PartyBuilding.Core.AwardRounds;

/// <summary>What is awarded; each belongs to one kind of round.</summary>
public enum AwardCategory : byte
{
    /// <summary>优秀共产党员.</summary>
    ExcellentMember = 1,

    /// <summary>优秀党务工作者.</summary>
    ExcellentWorker = 2,

    /// <summary>先进基层党组织.</summary>
    AdvancedOrganisation = 3,

    /// <summary>区级“五好”党组织.</summary>
    FiveGoodDistrict = 11,

    /// <summary>市级“五好”党组织.</summary>
    FiveGoodMunicipal = 12,

    /// <summary>楼宇党建工作先进支部.</summary>
    BuildingBranch = 21,

    /// <summary>五好楼宇党组织.</summary>
    BuildingFiveGood = 22,

    /// <summary>优秀服务点.</summary>
    ServicePoint = 23,

    /// <summary>党员示范岗.</summary>
    ModelPost = 24,

    /// <summary>党员诚信柜.</summary>
    HonestyCounter = 25,

    /// <summary>街道亮点工作.</summary>
    StreetHighlight = 31,

    /// <summary>居民区特色工作.</summary>
    ResidentialFeature = 32,
}
