using System.Linq.Expressions;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Core.Queries.Fields;

/// <summary>A month, number or sum of an information set. Its stored form compares as text as the value does.</summary>
public sealed class InfoRangeField(string key, string label, string section, InfoField info, Lift<string> lift) : QueryField(key, label, section)
{
    // What is asked for may lie ahead, and an empty box is not a value.
    private readonly InfoField _asked = info with { Required = true, Future = true };

    public override FieldInput Input => info.Kind == InfoFieldKind.Month ? FieldInput.Month : FieldInput.Number;

    public override IReadOnlyList<ConditionOperator> Operators { get; } =
    [
        ConditionOperator.AtLeast, ConditionOperator.AtMost, ConditionOperator.Between, ConditionOperator.Is, ConditionOperator.IsNot,
        ConditionOperator.MoreThan, ConditionOperator.LessThan, ConditionOperator.Empty, ConditionOperator.NotEmpty,
    ];

    public override string Words(ConditionOperator op) => info.Kind == InfoFieldKind.Month ? OperatorWords.OfTime(op) : base.Words(op);

    public override FieldTest Read(ConditionLine line, FieldSources sources)
    {
        if (line.Operator is ConditionOperator.Empty or ConditionOperator.NotEmpty)
        {
            var any = lift(sources, v => v != "");
            return new FieldTest(line.Operator == ConditionOperator.Empty ? Tests.Not(any) : any, Label + Words(line.Operator));
        }

        if (Value(line.Value, sources) is not { Value: { } value })
            return FieldTest.Wrong(Value(line.Value, sources).Error!);
        if (line.Operator == ConditionOperator.Between)
            return Between(value, line, sources);
        var holds = lift(sources, Compared(line.Operator, value));
        return new FieldTest(line.Operator == ConditionOperator.IsNot ? Tests.Not(holds) : holds, $"{Label}{Words(line.Operator)} {Shown(value, sources)}");
    }

    private FieldTest Between(string from, ConditionLine line, FieldSources sources)
    {
        if (Value(line.Last, sources) is not { Value: { } last })
            return FieldTest.Wrong(Value(line.Last, sources).Error!, onLast: true);
        return string.CompareOrdinal(last, from) < 0
            ? FieldTest.Wrong("止值小于起值，请核对。", onLast: true)
            : new FieldTest(
                lift(sources, v => string.Compare(v, from) >= 0 && string.Compare(v, last) <= 0),
                $"{Label}在 {Shown(from, sources)} 至 {Shown(last, sources)} 之间");
    }

    // A whole date stands for its month.
    private InfoReading Value(string? typed, FieldSources sources)
        => info.Kind == InfoFieldKind.Month && ChineseDate.Read(typed) is { Value: { } day }
            ? new InfoReading(DateField.Text(day)[..7], null)
            : InfoText.Read(_asked, typed, sources.Codes, sources.Day);

    private string Shown(string value, FieldSources sources) => InfoText.Show(info, value, sources.Codes, sources.Day);

    private static Expression<Func<string, bool>> Compared(ConditionOperator op, string value) => op switch
    {
        ConditionOperator.AtLeast => v => string.Compare(v, value) >= 0,
        ConditionOperator.AtMost => v => string.Compare(v, value) <= 0,
        ConditionOperator.MoreThan => v => string.Compare(v, value) > 0,
        ConditionOperator.LessThan => v => string.Compare(v, value) < 0,
        _ => v => v == value,
    };
}
