using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Education;

/// <summary>What commands of education refuse besides the rules, in the words a clerk reads.</summary>
internal static class EducationFindings
{
    public static Finding Missing(string what, string field) => Must("EDU-MISSING", $"请填写{what}。", field);

    public static Finding TooLong(string what, int most, string field) => Must("EDU-LONG", $"{what}不能超过 {most} 字。", field, "请精简。");

    public static Finding Choice(string what, string field) => Must("EDU-CHOICE", $"请选择{what}。", field);

    public static Finding Future(string what, string field) => Must("EDU-DAY", $"{what}不能晚于今天，也不能早于 1949 年。", field, "请核对日期。");

    public static Finding Number(string what, string field) => Must("EDU-NUMBER", $"{what}应是 0 以上的整数。", field, "请核对人数。");

    public static Finding Line(string line, string field, string example) => Must("EDU-LINE", $"看不懂“{line}”这一行。", field, $"每行写成“{example}”。");

    public static Finding Branch(string field) => Must("EDU-BRANCH", "请选择现有的党支部。", field);

    public static Finding Absent(string field) => Must("EDU-ABSENT", "所选的人当天不在这个支部的名册上。", field, "请刷新页面，重新勾选。");

    public static Finding NotNow(string what) => Must("EDU-STATE", $"现在不能{what}。", "", "请刷新页面，看看办到了哪一步。");

    public static Finding Reason() => Must("EDU-REASON", "请写明理由。", "Reason");

    /// <summary>A text that must be there and not be too long.</summary>
    public static IEnumerable<Finding> Text(string? text, string what, int most, string field, bool required = true)
    {
        if (text is null && required)
            yield return Missing(what, field);
        if (text?.Length > most)
            yield return TooLong(what, most, field);
    }

    public static bool IsPast(DateOnly day, DateOnly today) => day <= today && day.Year >= 1949;

    private static Finding Must(string code, string message, string field, string? remedy = null)
        => new(code, RuleForce.Must, message, field, remedy);
}
