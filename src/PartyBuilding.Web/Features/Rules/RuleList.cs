using PartyBuilding.Core.Rules;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Rules;

/// <summary>The rules in force on a day.</summary>
public sealed record RuleList(DateOnly On, IReadOnlyList<RuleRow> Rules)
{
    public static string Force(RuleForce force) => force switch
    {
        RuleForce.Must => "必须",
        RuleForce.Usual => "一般",
        _ => "可以",
    };

    public static Tone ForceTone(RuleForce force) => force == RuleForce.Must ? Tone.Bad : Tone.Warn;

    public static string Guards(RuleGuard guard) => guard switch
    {
        RuleGuard.Decision => "办理时拒绝，历史数据只提示",
        RuleGuard.RecordedFact => "只提示，不拒绝",
        _ => "一律拒绝",
    };
}
