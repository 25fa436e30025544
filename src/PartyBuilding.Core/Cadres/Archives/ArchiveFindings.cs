using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>What commands about files refuse besides the rules, in the words a clerk reads.</summary>
internal static class ArchiveFindings
{
    public static Finding Number(string what, int least, string field) => Must($"{what}请填 {least} 至 9999 的整数。", field, "");

    public static Finding Passed(DateOnly on) => Must($"这份档案已于 {on:yyyy-MM-dd} 转出，不再办理。", "", "");

    public static Finding Original(string custodian) => Must($"这名干部的正本已由{custodian}保管。", "Kind", "一名干部只有一份正本，请核对或登记副本。");

    public static Finding Gone(string what) => Must($"找不到这{what}。", "", "请返回核对。");

    public static Finding Done(string field) => Must("这一步已经登记过。", field, "");

    public static Finding NotPassed() => Must("没有等待回执的转递。", "", "请返回核对。");

    private static Finding Must(string message, string field, string remedy) => new("ARC-INPUT", RuleForce.Must, message, field, remedy);
}
