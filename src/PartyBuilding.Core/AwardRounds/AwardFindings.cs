using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.AwardRounds;

/// <summary>What commands of award rounds refuse besides the rules, in the words a clerk reads.</summary>
internal static class AwardFindings
{
    public static Finding Missing(string what, string field) => Must("AWD-MISSING", $"请填写{what}。", field);

    public static Finding TooLong(string what, int most, string field) => Must("AWD-LONG", $"{what}不能超过 {most} 字。", field, "请精简。");

    public static Finding Choice(string what, string field) => Must("AWD-CHOICE", $"请选择{what}。", field);

    public static Finding Day(string what, string field) => Must("AWD-DAY", $"{what}不在这一轮评选的日期之内，或者晚于今天。", field, "请核对日期。");

    public static Finding NotNow(string what) => Must("AWD-STATE", $"现在不能{what}。", "", "请刷新页面，看看办到了哪一步。");

    public static Finding Twice() => Must("AWD-TWICE", "这一轮已经推荐过同一奖项的同一对象。", "Category", "请核对。");

    public static Finding Nothing() => Must("AWD-NOTHING", "还没有拟表彰的对象。", "", "请先审核、确定。");

    private static Finding Must(string code, string message, string field, string? remedy = null)
        => new(code, RuleForce.Must, message, field, remedy);
}
