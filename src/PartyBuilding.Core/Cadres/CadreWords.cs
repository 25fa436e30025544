using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres;

/// <summary>Chinese words of a cadre's record.</summary>
public static class CadreWords
{
    public static string Title(this CadreManagement management) => management switch
    {
        CadreManagement.District => "区管",
        CadreManagement.Superior => "市管",
        CadreManagement.CoManaged => "双重管理",
        CadreManagement.Unit => "单位管理",
        _ => throw new ArgumentOutOfRangeException(nameof(management), management, null),
    };

    /// <summary>Whole years and months since a day, such as 3 年 2 个月.</summary>
    public static string Since(DateOnly from, DateOnly until)
    {
        var months = Math.Max(0, ((until.Year - from.Year) * 12) + until.Month - from.Month - (until.Day < from.Day ? 1 : 0));
        return (months / 12, months % 12) switch
        {
            (0, var m) => $"{m} 个月",
            (var y, 0) => $"{y} 年",
            var (y, m) => $"{y} 年 {m} 个月",
        };
    }

    public static string Until(DateOnly day) => day == Recorded.Open ? "至今" : day.ToString("yyyy-MM-dd");
}
