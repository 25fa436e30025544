using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Members.Sets;

/// <summary>What commands about rows of information sets refuse.</summary>
internal static class SetFindings
{
    public static Finding OneRow(InfoSet set) => Must("SET-ONE-ROW", $"“{set.Title}”只有一行，已经登记过了，请修改原来的一行。");

    public static Finding Same(InfoSet set) => Must("SET-SAME", $"“{set.Title}”里已有完全相同的一行。");

    public static Finding Unchanged() => Must("SET-UNCHANGED", "没有改动。", null, "请修改后再保存。");

    public static Finding Gone() => Must("SET-GONE", "这一行已经被别人删除。", null, "请返回核对。");

    public static Finding Reason() => Must("SET-REASON", "请填写删除的原因。", "Reason");

    private static Finding Must(string code, string message, string? field = null, string? remedy = null)
        => new(code, RuleForce.Must, message, field, remedy);
}
