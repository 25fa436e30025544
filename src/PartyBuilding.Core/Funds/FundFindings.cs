using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Funds;

/// <summary>What commands about funds refuse besides the rules, in the words a clerk reads.</summary>
internal static class FundFindings
{
    public static Finding OnlyRelief(string field) => Must("只有帮困资金可以设每户标准和每年一次。", field, "请清空，或改为帮困资金。");

    public static Finding Bounds(string field) => Must("每户最多不能小于最少。", field, "请核对。");

    public static Finding OtherYear(int year, string field) => Must($"已有不在 {year} 年的来源或使用。", field, "跨年的资金请不填年度。");

    public static Finding NotOfYear(int year, string field) => Must($"这是 {year} 年的资金，日期应在当年。", field, "请核对日期。");

    public static Finding Closed() => Must("这笔资金已经结清。", "", "请刷新页面。");

    private static Finding Must(string message, string field, string remedy) => new("FND-INPUT", RuleForce.Must, message, field, remedy);
}
