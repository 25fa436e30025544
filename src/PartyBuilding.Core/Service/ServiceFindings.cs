using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Service;

/// <summary>What commands about service refuse besides the rules, in the words a clerk reads.</summary>
internal static class ServiceFindings
{
    public static Finding Missing(string what, string field) => Must($"请填写{what}。", field);

    public static Finding TooLong(string what, int most, string field) => Must($"{what}最多 {most} 字。", field);

    public static Finding Day(string what, DateOnly today, string field) => Must($"{what}不能晚于今天（{today:yyyy-MM-dd}）。", field);

    public static Finding Before(string what, DateOnly on, string field) => Must($"{what}不能早于 {on:yyyy-MM-dd}。", field);

    public static Finding Count(string what, string field) => Must($"{what}应在 0 到 100000 之间。", field);

    public static Finding UnknownMember(string field) => Must("请从本支部党员中选择。", field);

    public static Finding NotABranch() => Must("请选择一个党支部。", "");

    public static Finding Finished() => Must("这一条已经办结。", "", "请刷新页面。");

    public static Finding ReasonMissing() => Must("请写明理由。", "Reason");

    public static Finding After(string what, DateOnly on, string field) => Must($"{what}不能晚于 {on:yyyy-MM-dd}。", field);

    public static Finding ItemsOfVisit(string field) => Must("走访不计件数；兑现承诺的请选“兑现承诺”。", field);

    public static Finding NotOnRoster(string field) => Must("勾选的人当天不在本支部名册上。", field, "请核对日期和勾选。");

    public static Finding MoreNames(int names, int volunteers, string field) => Must($"勾选了 {names} 人，多于志愿者人数 {volunteers} 人。", field, "请核对人数。");

    public static Finding Line(string what, string field, string remedy) => Must($"{what}。", field, remedy);

    public static Finding HasEntries() => Must("结对下面还有走访或兑现记录。", "", "请先逐条撤回，或者登记结束。");

    private static Finding Must(string message, string field, string? remedy = null) => new("SRV-INPUT", RuleForce.Must, message, field, remedy);
}
