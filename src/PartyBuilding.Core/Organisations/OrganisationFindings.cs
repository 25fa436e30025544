using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations;

/// <summary>What commands about organisations refuse.</summary>
internal static class OrganisationFindings
{
    public static Finding Future(string field) => Must("ORG-DATE-FUTURE", "生效日期不能晚于今天。", field, "请核对日期。");

    public static Finding Before(DateOnly day, string what, string field)
        => Must("ORG-DATE-ORDER", $"生效日期不能早于 {day:yyyy-MM-dd}（{what}）。", field, "请核对日期。");

    public static Finding NameMissing(string field) => Must("ORG-NAME", "请填写党组织名称，不超过 120 字。", field);

    public static Finding KindMissing(string field) => Must("ORG-KIND", "请选择党组织类别。", field);

    public static Finding ParentMissing(string field)
        => Must("ORG-PARENT", "找不到上级党组织，或它不在您的管理范围内。", field, "请从列表中选择。");

    public static Finding ParentIsBranch(string name, string field)
        => Must("ORG-PARENT-BRANCH", $"{name}是党支部，下面不能再设党组织。", field, "请选择党委、党工委或党总支。");

    public static Finding ParentClosed(string name, string field)
        => Must("ORG-PARENT-CLOSED", $"{name}在生效日期时不存在（尚未成立或已撤销）。", field, "请核对日期或选择现有的党组织。");

    public static Finding SameParent(string field) => Must("ORG-MOVE-SAME", "它现在就在这个上级之下。", field);

    public static Finding CodeTaken(string code, string field)
        => Must("ORG-CODE", $"组织编号 {code} 已被使用，编号不能重复。", field, "请换一个，或留空由系统编号。");

    public static Finding CodeForm(string field) => Must("ORG-CODE-FORM", "组织编号只能用字母、数字和连字符，不超过 32 位。", field);

    public static Finding NeedsReorganisation(string name, int members, int children)
        => Must("ORG-KIND-REORG", $"{name}有 {members} 名党员、{children} 个下级党组织，不能只改类别。", "Kind", "请用“改建”，把党员和下级一并安排。");

    public static Finding OnlyBranches(string field) => Must("ORG-MERGE-KIND", "只有党支部可以合并。", field, "请选择一个党支部。");

    public static Finding IntoItself(string field) => Must("ORG-MERGE-SELF", "不能并入它自己。", field, "请选择另一个党支部。");

    public static Finding AlreadyClosed(string name) => Must("ORG-CLOSED", $"{name}已经撤销。", "");

    private static Finding Must(string code, string message, string field, string? remedy = null)
        => new(code, RuleForce.Must, message, field.Length == 0 ? null : field, remedy);
}
