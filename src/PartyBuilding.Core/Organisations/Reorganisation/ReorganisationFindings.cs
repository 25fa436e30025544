using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Reorganisation;

/// <summary>What splitting and re-organising refuse.</summary>
internal static class ReorganisationFindings
{
    public static Finding SameKind() => Must("ORG-REORG-SAME", "现在就是这个类别。", "Kind", "请选择改建后的类别。");

    public static Finding District() => Must("ORG-REORG-TOP", "区委不能改建。", "Kind");

    public static Finding OnlyBranchesSplit(string name) => Must("ORG-SPLIT-KIND", $"{name}不是党支部，不能拆分。", "");

    public static Finding NoBranches() => Must("ORG-REORG-BRANCHES", "请写出新党支部的名称，至少一个。", "Branches[0]");

    public static Finding BranchName(int index) => Must("ORG-REORG-NAME", "名称不能超过 120 字，也不能与另一个新支部相同。", $"Branches[{index}]");

    public static Finding Unplaced(int count)
        => Must("ORG-REORG-UNPLACED", $"还有 {count} 名党员没有编入新的党支部，每名党员都要编入一个。", "Placing", "请在名单中选择。");

    public static Finding Strangers()
        => Must("ORG-REORG-STRANGERS", "名单中有人已不在这个党支部，或编入的支部没有写名称。", "Placing", "请核对最新名单后再提交。");

    public static Finding Empty(string name, int index) => Must("ORG-REORG-EMPTY", $"没有党员编入{name}。", $"Branches[{index}]", "请为它选择党员，或删去这个名称。");

    public static Finding NobodyStays() => Must("ORG-SPLIT-ALL", "全部党员都离开了，原党支部没有人。", "Placing", "全部分开的请用“改建”，只改名称的请用“更名与修改”。");

    public static Finding ArrivedLater(string name, DateOnly since)
        => Must("ORG-SPLIT-DATE", $"{name} {since:yyyy-MM-dd} 才编入本支部。", "EffectiveOn", "请核对日期或名单。");

    private static Finding Must(string code, string message, string field, string? remedy = null)
        => new(code, RuleForce.Must, message, field.Length == 0 ? null : field, remedy);
}
