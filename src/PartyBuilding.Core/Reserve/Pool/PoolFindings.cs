using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Pool;

/// <summary>Messages of the pool that carry no rule of a document.</summary>
internal static class PoolFindings
{
    public static Finding Missing(string what, string field) => Must("POOL-MISSING", $"请填写{what}。", field);

    public static Finding Choice(string what, string field) => Must("POOL-CHOICE", $"请选择{what}。", field);

    public static Finding TooLong(string what, int most, string field) => Must("POOL-LONG", $"{what}最多 {most} 字。", field);

    public static Finding Future(string what, string field) => Must("POOL-FUTURE", $"{what}不能晚于今天。", field, "请核对日期。");

    public static Finding Before(DateOnly last, string field) => Must("POOL-ORDER", $"日期不能早于上一次变动（{last:yyyy-MM-dd}）。", field, "请核对日期。");

    public static Finding Cadre(string field) => Must("POOL-CADRE", "在您管理的在职干部中找不到这个人。", field, "请先登记干部。");

    public static Finding Twice(string field) => Must("POOL-TWICE", "这名干部已经在库。", field, "请打开原来的记录办理。");

    public static Finding NotFrom(string from, string to) => Must("POOL-STATE", $"现在是“{from}”，不能改为“{to}”。", "To", "请刷新页面，查看现在的状态。");

    public static Finding History() => Must("POOL-HISTORY", "已使用或者已退出的不再修改。", "", "回库以后再办理。");

    public static Finding YearTwice(int year) => Must("POOL-YEAR", $"{year} 年的年度跟踪已经登记。", "Year");

    public static Finding Year(int first, int last) => Must("POOL-YEAR", $"年度应在 {first} 到 {last} 之间。", "Year");

    public static Finding Nobody() => Must("POOL-NOBODY", "这个单位没有在库的后备干部。", "");

    public static Finding Lines() => Must("POOL-LINES", "名单和库里不一致，可能刚有人变动。", "", "请核对最新名单后再提交。");

    /// <summary>Where the form can answer a condition, the finding stands there; age, education and level come from the record.</summary>
    public static Finding AtItsField(Finding finding) => finding.RuleCode switch
    {
        "RES-GRASSROOTS" => finding with { Field = nameof(AddToPool.Grassroots) },
        "SEL-HEALTH" => finding with { Field = nameof(AddToPool.IsHealthy) },
        "RES-ROUTE" => finding with { Field = nameof(AddToPool.IsOutstanding) },
        "POOL-NONPARTY" => finding with { Field = nameof(AddToPool.IsNonParty) },
        _ => finding,
    };

    private static Finding Must(string code, string message, string field, string? remedy = null) => new(code, RuleForce.Must, message, field, remedy);
}
