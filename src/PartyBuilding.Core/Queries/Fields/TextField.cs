using System.Linq.Expressions;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Core.Queries.Fields;

/// <summary>A field of words.</summary>
/// <param name="capitals">Its values are stored in capitals.</param>
public sealed class TextField(string key, string label, string section, Lift<string> lift, bool capitals = false) : QueryField(key, label, section)
{
    private const int Longest = 60;

    public override FieldInput Input => FieldInput.Text;

    public override IReadOnlyList<ConditionOperator> Operators { get; } =
    [
        ConditionOperator.Is, ConditionOperator.IsNot, ConditionOperator.Contains, ConditionOperator.NotContains, ConditionOperator.StartsWith,
        ConditionOperator.Empty, ConditionOperator.NotEmpty,
    ];

    public override FieldTest Read(ConditionLine line, FieldSources sources)
    {
        if (line.Operator is ConditionOperator.Empty or ConditionOperator.NotEmpty)
        {
            var any = lift(sources, v => v != "");
            return new FieldTest(line.Operator == ConditionOperator.Empty ? Tests.Not(any) : any, Label + Words(line.Operator));
        }

        var text = capitals ? ChineseText.SearchKey(line.Value) : ChineseText.Clean(line.Value);
        if (text.Length is 0 or > Longest)
            return FieldTest.Wrong(text.Length == 0 ? $"请填写{Label}。" : $"{Label}最多 {Longest} 个字。");
        Expression<Func<string, bool>> test = line.Operator switch
        {
            ConditionOperator.Is or ConditionOperator.IsNot => v => v == text,
            ConditionOperator.StartsWith => v => v.StartsWith(text),
            _ => v => v.Contains(text),
        };
        var holds = lift(sources, test);
        return new FieldTest(
            line.Operator is ConditionOperator.IsNot or ConditionOperator.NotContains ? Tests.Not(holds) : holds, $"{Label}{Words(line.Operator)}“{text}”");
    }
}
