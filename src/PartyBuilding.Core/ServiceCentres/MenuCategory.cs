namespace PartyBuilding.Core.ServiceCentres;

/// <summary>The five categories of a service menu, numbered in the printed order (简报S000 L563).</summary>
public enum MenuCategory : byte
{
    /// <summary>基本业务.</summary>
    Basic = 1,

    /// <summary>教育互动.</summary>
    Education = 2,

    /// <summary>形象展示.</summary>
    Display = 3,

    /// <summary>志愿服务.</summary>
    Volunteering = 4,

    /// <summary>代理承办.</summary>
    Agency = 5,
}
