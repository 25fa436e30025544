using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Types;

/// <summary>What commands about types refuse.</summary>
internal static class BranchTypeFindings
{
    public static Finding OnlyBranches() => Must("ORG-TYPE-KIND", "只有党支部分类型。", "Types", "请去掉类型，或改选党支部。");

    public static Finding Unknown() => Must("ORG-TYPE-CODE", "支部类型不在代码表内，或已停用。", "Types", "请从列表中选择。");

    public static Finding Date(DateOnly since) => Must("ORG-TYPE-DATE", $"支部类型的变动日期不能早于 {since:yyyy-MM-dd}，也不能晚于今天。", "EffectiveOn", "请核对日期。");

    private static Finding Must(string code, string message, string field, string? remedy = null) => new(code, RuleForce.Must, message, field, remedy);
}
