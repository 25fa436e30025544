namespace PartyBuilding.Core.Rules;

/// <summary>What any form refuses apart from the rules of the documents: a field left empty, too long, or a day that cannot be.</summary>
/// <param name="prefix">Of the codes, e.g. <c>VOTE</c>.</param>
public sealed class FieldFindings(string prefix)
{
    public Finding Missing(string what, string field) => Must("MISSING", $"请填写{what}。", field);

    public Finding Choice(string what, string field) => Must("CHOICE", $"请选择{what}。", field);

    public Finding TooLong(string what, int most, string field) => Must("LONG", $"{what}最多 {most} 字。", field);

    public Finding Number(string what, int least, int most, string field) => Must("NUMBER", $"{what}应是 {least} 到 {most} 之间的整数。", field);

    public Finding Future(string what, string field) => Must("FUTURE", $"{what}不能晚于今天。", field, "请核对日期。");

    public Finding Order(string what, string other, DateOnly day, string field)
        => Must("ORDER", $"{what}不能早于{other}（{day:yyyy-MM-dd}）。", field, "请核对两个日期。");

    /// <summary>The step cannot be taken now; <paramref name="what"/> names it and why.</summary>
    public Finding NotNow(string what) => Must("STATE", $"现在不能{what}。", "", "请刷新页面，查看进行到哪一步。");

    /// <summary>A text that may be missing and is not longer than <paramref name="most"/>; null when it is in order.</summary>
    public Finding? AtMost(string? text, string what, int most, string field) => Common.ChineseText.Clean(text).Length > most ? TooLong(what, most, field) : null;

    /// <summary>A text that must be there and not longer than <paramref name="most"/>; null when it is in order.</summary>
    public Finding? Text(string text, string what, int most, string field)
        => text.Length == 0 ? Missing(what, field) : text.Length > most ? TooLong(what, most, field) : null;

    /// <summary>A day that must be there and not after today; null when it is in order.</summary>
    public Finding? Day(DateOnly? day, DateOnly today, string what, string field)
        => day is null ? Missing(what, field) : day > today ? Future(what, field) : null;

    /// <summary>Those that apply, out of checks that give null when all is well.</summary>
    public static IReadOnlyList<Finding> Given(params IReadOnlyList<Finding?> findings) => [.. findings.OfType<Finding>()];

    public Finding Must(string code, string message, string field, string? remedy = null) => new($"{prefix}-{code}", RuleForce.Must, message, field, remedy);
}
