using System.Linq.Expressions;
using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Core.Queries.Fields;

/// <summary>A field that is or is not.</summary>
/// <param name="yes">The sentence when it is.</param>
/// <param name="no">The sentence when it is not.</param>
public sealed class FlagField(string key, string label, string section, string yes, string no, Func<FieldSources, Expression<Func<Candidate, bool>>> holds)
    : QueryField(key, label, section)
{
    public override FieldInput Input => FieldInput.None;

    public override IReadOnlyList<ConditionOperator> Operators { get; } = [ConditionOperator.Yes, ConditionOperator.No];

    public override FieldTest Read(ConditionLine line, FieldSources sources) => line.Operator == ConditionOperator.No
        ? new FieldTest(Tests.Not(holds(sources)), no)
        : new FieldTest(holds(sources), yes);
}
