using System.Linq.Expressions;
using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Core.Queries.Fields;

/// <summary>Whether a value is registered, where the value itself is not to be searched: 有 or 没有.</summary>
public sealed class PresenceField(string key, string label, string section, Func<FieldSources, Expression<Func<Candidate, bool>>> holds)
    : QueryField(key, label, section)
{
    public override FieldInput Input => FieldInput.None;

    public override IReadOnlyList<ConditionOperator> Operators { get; } = [ConditionOperator.Yes, ConditionOperator.No];

    public override string Words(ConditionOperator op) => op == ConditionOperator.No ? "没有" : "有";

    public override FieldTest Read(ConditionLine line, FieldSources sources)
        => new(line.Operator == ConditionOperator.No ? Tests.Not(holds(sources)) : holds(sources), Words(line.Operator) + Label);
}
