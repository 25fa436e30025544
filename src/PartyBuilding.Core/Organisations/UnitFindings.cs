using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations;

/// <summary>What commands about units refuse.</summary>
public static class UnitFindings
{
    /// <summary>Code of the refusal to which the page adds the button for the right link.</summary>
    public const string SuperiorsCode = "UNIT-SUPERIOR-CODE";

    internal static Finding NameMissing() => Must("UNIT-NAME", "请填写单位名称，不超过 120 字。", "Name");

    internal static Finding CodeWrong(string fault) => Must("UNIT-CODE", fault, "CreditCode", "请核对证照上的代码。");

    internal static Finding CodeTaken(string name) => Must("UNIT-CODE-TAKEN", $"这个统一社会信用代码已登记在{name}名下，代码不能重复。", "CreditCode", "请核对，或直接关联该单位。");

    internal static Finding CodeTakenElsewhere() => Must("UNIT-CODE-TAKEN", "这个统一社会信用代码已登记在另一个单位名下，代码不能重复。", "CreditCode", "请核对，或联系区委组织部。");

    internal static Finding SuperiorsUnit(string superior, string unit)
        => Must(SuperiorsCode, $"这是上级党组织{superior}所在单位（{unit}）的代码，不能登记为本组织自己的单位。", "CreditCode", "请改用“与上级党组织相同”。");

    internal static Finding NoSuperiorUnit(string? superior) => Must("UNIT-SUPERIOR-NONE", $"上级党组织{superior}还没有登记单位。", "Kind", "请先为上级登记单位。");

    internal static Finding UnitMissing() => Must("UNIT-MISSING", "找不到这个单位。", "UnitKey", "请从列表中选择，或先登记单位。");

    internal static Finding KindMissing() => Must("UNIT-KIND", "请选择关联方式。", "Kind");

    internal static Finding OnlyBranchesJoin() => Must("UNIT-JOINT-KIND", "只有党支部可以由几个单位联合成立。", "Kind", "请改选法人单位。");

    internal static Finding Linked(string unit) => Must("UNIT-LINKED", $"已经这样关联了{unit}。", "UnitKey");

    internal static Finding NotLinked() => Must("UNIT-NOT-LINKED", "现在没有关联这个单位。", "");

    internal static Finding Date(DateOnly since, string field) => Must("UNIT-DATE", $"日期不能早于 {since:yyyy-MM-dd}，也不能晚于今天。", field, "请核对日期。");

    private static Finding Must(string code, string message, string field, string? remedy = null)
        => new(code, RuleForce.Must, message, field.Length == 0 ? null : field, remedy);
}
