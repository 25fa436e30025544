using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appraisals;

/// <summary>What commands about rounds refuse besides the rules, in the words a clerk reads.</summary>
internal static class AppraisalFindings
{
    public static Finding NotOpen() => Must("APR-STATE", "这一轮评议已经结束或者撤销，不能再改。", "", "需要改的，请上级退回后再改。");

    public static Finding NotNow(string what) => Must("APR-STATE", $"这一轮评议现在不能{what}。", "", "请刷新页面，看看它进行到哪一步。");

    public static Finding Nobody() => Must("APR-NOBODY", "还没有选择党员，或所选党员不在这一轮里。", "Entries", "请勾选党员。");

    public static Finding NotDue(string name) => Must("APR-PLACE", $"{name}不在参加评议之列。", "Entries", "请先改为参加评议。");

    public static Finding NoBranch() => Must("APR-BRANCH", "还没有选择党支部，或所选支部不在您的管理范围内。", "BranchKeys", "请勾选党支部。");

    public static Finding AllOpened(int year) => Must("APR-ONCE", $"所选支部 {year} 年都已经开展过，或者没有党员。", "BranchKeys", "一个支部一年一轮。");

    public static Finding Year(int first, int last) => Must("APR-YEAR", $"年度应在 {first} 到 {last} 之间。", "Year", "请核对年度。");

    public static Finding Day(string what, DateOnly first, DateOnly last, string field)
        => Must("APR-DAY", $"{what}应在 {first:yyyy-MM-dd} 到 {last:yyyy-MM-dd} 之间。", field, "请核对日期。");

    public static Finding Missing(string what, string field) => Must("APR-MISSING", $"请填写{what}。", field);

    public static Finding TooLong(string what, int most, string field) => Must("APR-LONG", $"{what}不能超过 {most} 字。", field, "请精简。");

    public static Finding Result() => Must("APR-RESULT", "请选择评议结果。", "ResultCode");

    public static Finding Choice(string what, string field) => Must("APR-CHOICE", $"请选择{what}。", field);

    public static Finding Attendance() => Must("APR-ATTENDANCE", "人数应是 0 以上的整数，实到不能多于应到。", "Present", "请核对人数。");

    public static Finding PlaceNote() => Must("APR-PLACE-NOTE", "另列的要写明原因。", "Note");

    public static Finding HasResult(string name) => Must("APR-PLACE-RESULT", $"{name}已经有评语，不能再另列。", "Entries", "请先核对评语。");

    public static Finding Appraised(string name) => Must("APR-ELSEWHERE", $"{name}今年已经在一个支部的名单里。", "PersonKey", "一名党员一年评议一次。");

    public static Finding Reason() => Must("APR-REASON", "请写明理由。", "Reason");

    public static Finding Handled() => Must("APR-HANDLED", "已经登记了处理，不能改为其他结果。", "ResultCode", "请先撤回处理。");

    private static Finding Must(string code, string message, string field, string? remedy = null)
        => new(code, RuleForce.Must, message, field, remedy);
}
