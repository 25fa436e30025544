namespace PartyBuilding.Core.AwardRounds;

/// <summary>The Chinese words of the codes of award rounds, and which category goes with what.</summary>
public static class AwardWords
{
    public static readonly IReadOnlyDictionary<AwardRoundKind, string> Kinds = new Dictionary<AwardRoundKind, string>
    {
        [AwardRoundKind.TwoExcellents] = "两优一先",
        [AwardRoundKind.FiveGood] = "非公企业“五好”党组织",
        [AwardRoundKind.Building] = "楼宇和基层评优",
        [AwardRoundKind.Highlight] = "一街道一亮点、一居民区一特色",
    };

    public static readonly IReadOnlyDictionary<AwardCategory, string> Categories = new Dictionary<AwardCategory, string>
    {
        [AwardCategory.ExcellentMember] = "优秀共产党员",
        [AwardCategory.ExcellentWorker] = "优秀党务工作者",
        [AwardCategory.AdvancedOrganisation] = "先进基层党组织",
        [AwardCategory.FiveGoodDistrict] = "区级“五好”党组织",
        [AwardCategory.FiveGoodMunicipal] = "市级“五好”党组织",
        [AwardCategory.BuildingBranch] = "楼宇党建工作先进支部",
        [AwardCategory.BuildingFiveGood] = "五好楼宇党组织",
        [AwardCategory.ServicePoint] = "优秀服务点",
        [AwardCategory.ModelPost] = "党员示范岗",
        [AwardCategory.HonestyCounter] = "党员诚信柜",
        [AwardCategory.StreetHighlight] = "街道亮点工作",
        [AwardCategory.ResidentialFeature] = "居民区特色工作",
    };

    public static readonly IReadOnlyDictionary<AwardRoundStatus, string> Statuses = new Dictionary<AwardRoundStatus, string>
    {
        [AwardRoundStatus.Open] = "推荐中",
        [AwardRoundStatus.Publicised] = "公示中",
        [AwardRoundStatus.Commended] = "已表彰",
    };

    public static readonly IReadOnlyDictionary<NominationStatus, string> NominationStatuses = new Dictionary<NominationStatus, string>
    {
        [NominationStatus.Open] = "审核中",
        [NominationStatus.Decided] = "拟表彰",
        [NominationStatus.Rejected] = "未通过",
        [NominationStatus.Commended] = "已表彰",
    };

    public static readonly IReadOnlyDictionary<NominationStepKind, string> Steps = new Dictionary<NominationStepKind, string>
    {
        [NominationStepKind.PreReview] = "材料预审",
        [NominationStepKind.Inspection] = "实地考察",
        [NominationStepKind.MassOpinions] = "听取群众意见",
        [NominationStepKind.MunicipalCheck] = "市级抽查",
    };

    public static AwardRoundKind KindOf(AwardCategory category) => (byte)category switch
    {
        < 10 => AwardRoundKind.TwoExcellents,
        < 20 => AwardRoundKind.FiveGood,
        < 30 => AwardRoundKind.Building,
        _ => AwardRoundKind.Highlight,
    };

    /// <summary>Whether a person is awarded, and not an organisation (L1591).</summary>
    public static bool IsPersonal(AwardCategory category)
        => category is AwardCategory.ExcellentMember or AwardCategory.ExcellentWorker or AwardCategory.ModelPost or AwardCategory.HonestyCounter;

    public static IEnumerable<AwardCategory> Of(AwardRoundKind kind) => Categories.Keys.Where(c => KindOf(c) == kind);
}
