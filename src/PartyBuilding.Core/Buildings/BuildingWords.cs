namespace PartyBuilding.Core.Buildings;

/// <summary>The Chinese words of the codes of buildings.</summary>
public static class BuildingWords
{
    public static readonly IReadOnlyDictionary<BuildingManagement, string> Managements = new Dictionary<BuildingManagement, string>
    {
        [BuildingManagement.Chinese] = "中资物业", [BuildingManagement.Outside] = "境外物业",
    };

    public static readonly IReadOnlyDictionary<BuildingCooperation, string> Cooperations = new Dictionary<BuildingCooperation, string>
    {
        [BuildingCooperation.Cooperates] = "配合", [BuildingCooperation.NotSupporting] = "不支持", [BuildingCooperation.NoEntry] = "进不去",
    };

    public static readonly IReadOnlyDictionary<MeansKind, string> Means = new Dictionary<MeansKind, string>
    {
        [MeansKind.Independent] = "独立党支部", [MeansKind.Joint] = "联合党支部", [MeansKind.ServicePoint] = "党员服务点",
    };

    public static readonly IReadOnlyDictionary<BuildingChecker, string> Checkers = new Dictionary<BuildingChecker, string>
    {
        [BuildingChecker.Registration] = "工商", [BuildingChecker.Tax] = "税务", [BuildingChecker.Investment] = "招商", [BuildingChecker.Property] = "物业",
        [BuildingChecker.Instructor] = "楼宇党建指导员",
    };
}
