using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>What commands about cases refuse besides the rules, in the words a clerk reads.</summary>
internal static class CaseFindings
{
    public static Finding NotNow(string what) => Must("ORG-CASE-STATE", $"这件事项现在不能{what}。", "", "请刷新页面，看看它办到了哪一步。");

    public static Finding SuperiorMissing(string field) => Must("ORG-CASE-SUPERIOR", "找不到上级党组织，或它不在您可选的范围内。", field, "请从列表中选择。");

    public static Finding Gone(string name) => Must("ORG-CASE-GONE", $"{name}已经撤销或不在原来的上级之下，不能按这件事项办理。", "", "请撤回后重新报送。");

    public static Finding TextMissing(string what, string field) => Must("ORG-CASE-TEXT", $"请填写{what}。", field);

    public static Finding TooLong(string what, int most, string field) => Must("ORG-CASE-LENGTH", $"{what}不能超过 {most} 个字。", field, "请精简。");

    public static Finding ChoiceMissing(string what, string field) => Must("ORG-CASE-CHOICE", $"请选择{what}。", field);

    public static Finding Day(string what, DateOnly earliest, DateOnly today, string field)
        => Must("ORG-CASE-DAY", $"{what}应在 {earliest:yyyy-MM-dd} 到 {today:yyyy-MM-dd} 之间。", field, "请核对日期。");

    public static Finding AlreadyRunning(string title) => Must("ORG-CASE-OPEN", $"已有一件没有办结的事项：{title}。", "OrganisationKey", "请先办结或撤回那一件。");

    private static Finding Must(string code, string message, string field, string? remedy = null)
        => new(code, RuleForce.Must, message, field.Length == 0 ? null : field, remedy);
}
