using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres;

/// <summary>What commands about cadres refuse, in the words a clerk reads.</summary>
internal static class CadreFindings
{
    public static Finding Missing(string what, string field) => Must("CADRE-MISSING", $"请填写{what}。", field);

    public static Finding TooLong(string what, int most, string field) => Must("CADRE-LONG", $"{what}最多 {most} 字。", field);

    public static Finding Future(string what, string field) => Must("CADRE-FUTURE", $"{what}不能晚于今天。", field, "请核对日期。");

    public static Finding Before(string what, string other, DateOnly day, string field)
        => Must("CADRE-ORDER", $"{what}不能早于{other}（{day:yyyy-MM-dd}）。", field, "请核对两个日期。");

    public static Finding Code(string what, string field) => Must("CADRE-CODE", $"{what}不在代码表内。", field, "请从列表中选择。");

    public static Finding Organisation(string field) => Must("CADRE-UNIT", "找不到这个党组织，或它不在您的管理范围内。", field, "请从列表中选择单位所在的党组织。");

    public static Finding Management(string field)
        => Must("CADRE-MANAGEMENT", "只有区委组织部能登记区管、市管和双重管理的干部。", field, "单位自行管理的干部请选择“单位管理”。");

    public static Finding Known(string field) => Must("CADRE-KNOWN", "这个人已有干部记录，不能重复登记。", field, "请打开原来的记录。");

    public static Finding Elsewhere(string field)
        => Must("CADRE-ELSEWHERE", "这个号码的人在册于您管理范围以外的党组织。", field, "请由区委组织部登记。");

    public static Finding OtherName(string field)
        => Must("CADRE-NAME", "姓名与名册中这个号码的人不一致。", field, "请核对姓名和号码；名册有误的先更正名册。");

    public static Finding Member() => Must("CADRE-MEMBER", "这名干部是在册党员，基本情况随党员名册。", "", "请到党员记录里更正。");

    public static Finding Left(DateOnly on) => Must("CADRE-LEFT", $"这名干部已于 {on:yyyy-MM-dd} 退出，记录不再修改。", "");

    public static Finding PostGone() => Must("CADRE-POST-GONE", "这个职务已经被别人修改过。", "", "请返回核对。");

    public static Finding PostTwice(string field) => Must("CADRE-POST-TWICE", "这名干部在同一时间已有这个职务。", field, "请核对单位、职务和任职时间。");

    public static Finding PostsOpen(int count, string field)
        => Must("CADRE-POSTS-OPEN", $"还有 {count} 个职务没有免去。", field, "请先逐个登记免职。");

    public static Finding Reason() => Must("CADRE-REASON", "请填写原因。", "Reason");

    private static Finding Must(string code, string message, string field, string? remedy = null) => new(code, RuleForce.Must, message, field, remedy);
}
