using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Web.Features.Rules;

/// <summary>One rule with everything it says and what has become of it.</summary>
public sealed record RulePage(RuleRow Rule, IReadOnlyList<HistoryEntry> History, bool MayManage)
{
    /// <summary>The parameters, each with its values in the order of their days.</summary>
    public IEnumerable<IGrouping<string, RuleParameterRow>> Parameters => Rule.Parameters.GroupBy(p => p.Name);

    public bool MaySwitch => MayManage && (Rule.MayBeSwitchedOff || !Rule.IsEnabled);
}
