using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Groups;

/// <summary>What commands about party groups refuse.</summary>
internal static class PartyGroupFindings
{
    public const int LongestName = 64;

    public static Finding NameMissing() => Must("GROUP-NAME", $"请填写党小组名称，不超过 {LongestName} 字。", "Name");

    public static Finding NameTaken(string name) => Must("GROUP-NAME-TAKEN", $"本支部已有{name}。", "Name", "请换一个名称。");

    public static Finding OnlyBranches(string name) => Must("GROUP-KIND", $"{name}不是党支部，没有党小组。", "");

    public static Finding Leader() => Must("GROUP-LEADER", "组长应是本支部的党员。", "LeaderKey", "请从列表中选择。");

    public static Finding Gone() => Must("GROUP-GONE", "找不到这个党小组，或它已经撤销。", "");

    public static Finding Date(DateOnly since, string field) => Must("GROUP-DATE", $"日期不能早于 {since:yyyy-MM-dd}，也不能晚于今天。", field, "请核对日期。");

    public static Finding Unknown(string name) => Must("GROUP-UNKNOWN", $"本支部没有登记“{name}”。", "Group", "请从列表中选择；新的党小组先在支部的“党小组”里登记。");

    public static Finding Nobody() => Must("GROUP-NOBODY", "请至少选择一名本支部的党员。", "People", "名单可能已变，请核对后再提交。");

    public static Finding ArrivedLater(string name, DateOnly since) => Must("GROUP-ARRIVED", $"{name} {since:yyyy-MM-dd} 才编入本支部。", "From", "请核对日期。");

    private static Finding Must(string code, string message, string field, string? remedy = null)
        => new(code, RuleForce.Must, message, field.Length == 0 ? null : field, remedy);
}
