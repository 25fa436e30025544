using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Campaigns;

/// <summary>What the commands of this domain refuse besides the rules, in the words a clerk reads.</summary>
internal static class CampaignFindings
{
    public static Finding Missing(string what, string field) => Must("CMP-MISSING", $"请填写{what}。", field);

    public static Finding TooLong(string what, int most, string field) => Must("CMP-TOO-LONG", $"{what}太长，不超过 {most} 个字。", field, "请缩短后再提交。");

    public static Finding Choice(string what, string field) => Must("CMP-CHOICE", $"请选择{what}。", field);

    public static Finding Organiser() => Must("CMP-ORGANISER", "教育活动由党委、党工委、党总支组织，支部不能组织。", "");

    public static Finding Unit(string name) => Must("CMP-UNIT", $"“{name}”不在组织单位之下，或者已经撤销。", "UnitKeys", "请重新选择参加单位。");

    public static Finding Overlap(string name, string other)
        => Must("CMP-UNIT-TWICE", name == other ? $"“{name}”已经在别的批次中。" : $"“{name}”和“{other}”一个在另一个之内，同一支部不能参加两次。", "UnitKeys", "请去掉其中一个。");

    public static Finding NotNow(string what) => Must("CMP-NOT-NOW", $"现在不能{what}。", "", "请刷新页面，核对这一批次办到了哪一步。");

    public static Finding Closed() => Must("CMP-CLOSED", "这次教育活动已经结束，不能再改。", "");

    public static Finding Running(string name) => Must("CMP-RUNNING", $"{name}还没有结束各个阶段，教育活动不能结束。", "");

    public static Finding Questions() => Must("CMP-QUESTIONS", "已经有支部作了回头看，问题不能再改。", "Questions");

    public static Finding Nobody() => Must("CMP-NOBODY", "还没有选择党员。", "Members", "请勾选党员，或者选“列出的全部党员”。");

    public static Finding Nothing() => Must("CMP-NOTHING", "还没有填写要登记的内容。", "", "至少填写一项。");

    public static Finding Done() => Must("CMP-DONE", "这个支部已经登记完成分析评议，不能清除评议或反馈。", "", "请先撤回完成。");

    public static Finding Number(string what, string field) => Must("CMP-NUMBER", $"{what}应是 0 到 {FigureField.Most} 的整数。", field, "请核对。");

    public static Finding Person(string field) => Must("CMP-PERSON", "所选的人不在这个支部参加。", field, "请从列表中选择。");

    public static Finding Day(string what, DateOnly earliest, DateOnly latest, string field)
        => Must("CMP-DAY", $"{what}应在 {earliest:yyyy-MM-dd} 至 {latest:yyyy-MM-dd} 之间。", field, "请核对日期。");

    private static Finding Must(string code, string message, string field, string? remedy = null)
        => new(code, RuleForce.Must, message, field, remedy);
}
