using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Floating;

/// <summary>What the commands of this domain refuse, in the words a clerk reads.</summary>
internal static class FloatingFindings
{
    public static Finding Missing(string what, string field) => Must("FLT-MISSING", $"请填写{what}。", field);

    public static Finding TooLong(string what, string field) => Must("FLT-TOO-LONG", $"{what}太长。", field, "请缩短后再提交。");

    public static Finding Code(string what, string field) => Must("FLT-CODE", $"{what}不在代码表内。", field, "请从列表中选择。");

    public static Finding OneOf(string what, string field) => Must("FLT-ONE-OF", $"{what}，区内、区外两项只填一项。", field);

    public static Finding UnknownBranch(string field) => Must("FLT-BRANCH", "区内没有这个党支部，或它已经撤销。", field, "请重新查找。");

    public static Finding SameBranch(string field) => Must("FLT-SAME", "流入的支部就是组织关系所在的支部。", field, "请核对支部。");

    public static Finding AlreadyAway(string field = "") => Must("FLT-OPEN", "这名党员已有没有结束的流动登记。", field, "请先办理返回，或修改原来的登记。");

    public static Finding AlreadyOpen(string what) => Must("FLT-SITUATION-OPEN", $"这名党员已有没有结束的{what}登记。", "", "请打开原来的登记。");

    public static Finding Ended() => Must("FLT-ENDED", "这条登记已经结束，不能再办。", "", "请重新登记。");

    public static Finding NotNow(string what) => Must("FLT-NOT-NOW", $"现在不能{what}。", "", "请核对这条登记的情况。");

    public static Finding Day(string what, DateOnly earliest, DateOnly latest, string field)
        => Must("FLT-DAY", $"{what}应在 {earliest:yyyy-MM-dd} 至 {latest:yyyy-MM-dd} 之间。", field, "请核对日期。");

    public static Finding BeforeLast(DateOnly last, string field)
        => Must("FLT-BEFORE-LAST", $"上一次登记到 {last:yyyy-MM-dd} 才结束，不能早于这一天。", field, "请核对日期。");

    public static Finding NotFuture(string what, string field) => Must("FLT-FUTURE", $"{what}不能晚于今天。", field, "请核对日期。");

    public static Finding CardMismatch(string field) => Must("FLT-CARD-MATCH", "证号与流出地登记的活动证编号不一致。", field, "请核对活动证。");

    public static Finding CardTaken(string field) => Must("FLT-CARD-NUMBER", "这个编号已经发给别的党员。", field, "请核对编号。");

    public static Finding NoCard() => Must("FLT-NO-CARD", "还没有登记活动证编号。", "", "请先登记活动证。");

    public static Finding NotOurs(string field) => Must("FLT-PERSON", "请选择本支部在册、姓名相同的党员。", field, "姓名不符的请与流入地党支部核对。");

    public static Finding WrongKind(string field) => Must("FLT-KIND", "这类登记不能记在这里。", field);

    private static Finding Must(string code, string message, string field, string? remedy = null)
        => new(code, RuleForce.Must, message, field, remedy);
}
