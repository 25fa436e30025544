using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Dues;

/// <summary>What commands about dues refuse besides the rules, in the words a clerk reads.</summary>
internal static class DuesFindings
{
    public static Finding Missing(string what, string field) => Must($"请填写{what}。", field);

    public static Finding TooLong(string what, int most, string field) => Must($"{what}最多 {most} 字。", field);

    public static Finding Month(string field) => Must("请填写年月，例如 2026-10。", field);

    public static Finding AlreadyOpen(string month) => Must($"{month}已经开过了。", "Month", "请在列表里打开它。");

    public static Finding NotABranch() => Must("只有党支部收缴党费。", "");

    public static Finding NotOpen() => Must("本月已经结清，不能再改。", "", "有错的请上级重开，或在当前月份补交、退还。");

    public static Finding NotSettled() => Must("本月还没有结清。", "", "请先结清。");

    public static Finding Nothing() => Must("没有要登记的内容。", "", "请勾选交清的党员，或填写例外。");

    public static Finding Twice(string name) => Must($"{name}在表上出现了两次。", "", "请刷新页面后重填。");

    public static Finding NotListed() => Must("有人不在本月名单上。", "", "请刷新页面后重填。");

    public static Finding UnknownMember(string field) => Must("请选择一名党员。", field);

    public static Finding Day(string what, DateOnly today, string field) => Must($"{what}不能晚于今天（{today:yyyy-MM-dd}）。", field);

    public static Finding Days(string what, string after, string field) => Must($"{what}不能早于{after}。", field);

    public static Finding Months() => Must("结束的月份不能早于开始的月份，一次最多 36 个月。", "ToMonth");

    public static Finding ReasonMissing() => Must("请写明理由。", "Reason");

    public static Finding NotNow(string what) => Must($"现在不能{what}。", "", "请刷新页面，看看它办到了哪一步。");

    public static Finding AlreadyRemitted(string month) => Must($"{month}已经上缴过了。", "", "请在上缴列表里查看。");

    public static Finding NothingReceived(string month) => Must($"{month}没有收到党费，不用上缴。", "");

    public static Finding FromSource() => Must("这一笔由月表或者上缴生成，不能在这里撤回。", "", "请重开月表，或请上级退回上缴。");

    public static Finding HasPaid(string name) => Must($"{name}本月已经交过，不能改为免交。", "", "请先撤回那笔交费。");

    public static Finding Held(string post) => Must($"{post}已有人担任。", "Post", "请先登记原来的人卸任。");

    private static Finding Must(string message, string field, string? remedy = null) => new("DUES-INPUT", RuleForce.Must, message, field, remedy);
}
