using PartyBuilding.Core.Rules;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Rules;

/// <summary>Rules in the words of the pages.</summary>
public static class RuleWords
{
    public static string Force(RuleForce force) => force switch
    {
        RuleForce.Must => "必须",
        RuleForce.Usual => "一般",
        _ => "可以",
    };

    public static Tone ForceTone(RuleForce force) => force == RuleForce.Must ? Tone.Bad : Tone.Warn;

    /// <summary>What becomes of something that breaks the rule.</summary>
    public static string Effect(RuleForce force, RuleGuard guard) => (guard, force) switch
    {
        (RuleGuard.Integrity, _) => "一律拒绝",
        (RuleGuard.Decision, RuleForce.Must) => "办理时拒绝，历史数据只提示",
        (RuleGuard.Decision, RuleForce.Usual) => "办理时写明理由才能继续，历史数据只提示",
        _ => "只提示，不拒绝",
    };

    public static string Channel(RuleChannel channel) => channel switch
    {
        RuleChannel.Form => "表单",
        RuleChannel.Import => "导入",
        _ => "批量检查",
    };

    public static string Value(RuleParameterRow row) => row.Meaning ?? $"{row.Value} {row.Unit}".TrimEnd();

    public static string Days(RuleParameterRow row) => row.ValidTo is { } end
        ? $"{row.ValidFrom:yyyy-MM-dd} 至 {end.AddDays(-1):yyyy-MM-dd}"
        : $"{row.ValidFrom:yyyy-MM-dd} 起";

    public static string WhySwitchedNever(RuleRow rule) => rule.Guards == RuleGuard.Integrity
        ? "这条规则保证数据本身可能成立，不能停用。"
        : "这是必须执行的规定，不能停用；要求有变的，请修改参数。";
}
