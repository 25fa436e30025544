using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.LifeMeetings;

/// <summary>What the commands of this domain refuse without a rule of the book.</summary>
internal static class LifeMeetingFindings
{
    public static Finding Missing(string what, string field) => Must("DLM-MISSING", $"请填写{what}。", field);

    public static Finding TooLong(string what, int most, string field) => Must("DLM-TOO-LONG", $"{what}不超过 {most} 字。", field);

    public static Finding Body(string name) => Must("DLM-BODY", $"{name}是党支部；民主生活会由党支部以上的领导班子召开。", null);

    public static Finding Duplicate(int year) => Must("DLM-DUPLICATE", $"{year}年的年度民主生活会已经登记。", "Year", "请打开原来的登记。");

    public static Finding Year() => Must("DLM-YEAR", "年度应在 1950 至明年之间。", "Year");

    public static Finding NotNow(string what) => Must("DLM-NOT-NOW", $"现在不能{what}。", null, "请核对办到哪一步。");

    public static Finding Nobody() => Must("DLM-NOBODY", "还没有应到的成员。", "People", "请先列出领导班子成员。");

    public static Finding Choose(string what, string field) => Must("DLM-CHOICE", $"请选择{what}。", field);

    public static Finding Filed() => Must("DLM-FILED", "已经归档，不能再改。", null);

    public static Finding Points(string field) => Must("DLM-POINTS", "分数应在 0 至 100 之间，最多两位小数。", field);

    public static Finding SwitchedOff() => Must("DLM-OFF", "量化考核没有启用。", null, "由区委组织部在“规则”里启用。");

    private static Finding Must(string code, string message, string? field, string? remedy = null) => new(code, RuleForce.Must, message, field, remedy);
}
