namespace PartyBuilding.Core.ServiceCentres;

/// <summary>The Chinese words of the codes of service centres.</summary>
public static class CentreWords
{
    public static readonly IReadOnlyDictionary<CentreLevel, string> Levels = new Dictionary<CentreLevel, string>
    {
        [CentreLevel.District] = "区级", [CentreLevel.Township] = "街镇级", [CentreLevel.Community] = "居村级", [CentreLevel.Unit] = "单位自设",
    };

    /// <summary>In the printed order (简报S000 L563).</summary>
    public static readonly IReadOnlyDictionary<MenuCategory, string> Categories = new Dictionary<MenuCategory, string>
    {
        [MenuCategory.Basic] = "基本业务", [MenuCategory.Education] = "教育互动", [MenuCategory.Display] = "形象展示", [MenuCategory.Volunteering] = "志愿服务",
        [MenuCategory.Agency] = "代理承办",
    };

    public static readonly IReadOnlyDictionary<MenuUser, string> Users = new Dictionary<MenuUser, string>
    {
        [MenuUser.Organisation] = "党组织", [MenuUser.Member] = "党员", [MenuUser.Masses] = "群众",
    };
}
