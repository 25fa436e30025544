using System.Globalization;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Core.Queries.Fields;

/// <summary>A field of days.</summary>
public sealed class DateField(string key, string label, string section, DayRange range) : QueryField(key, label, section)
{
    public override FieldInput Input => FieldInput.Date;

    public override IReadOnlyList<ConditionOperator> Operators { get; } =
    [
        ConditionOperator.AtLeast, ConditionOperator.AtMost, ConditionOperator.Between, ConditionOperator.Is, ConditionOperator.IsNot,
        ConditionOperator.MoreThan, ConditionOperator.LessThan, ConditionOperator.Empty, ConditionOperator.NotEmpty,
    ];

    public override string Words(ConditionOperator op) => OperatorWords.OfTime(op);

    public override FieldTest Read(ConditionLine line, FieldSources sources)
    {
        if (line.Operator is ConditionOperator.Empty or ConditionOperator.NotEmpty)
        {
            var any = range(sources, DateOnly.MinValue, DateOnly.MaxValue);
            return new FieldTest(line.Operator == ConditionOperator.Empty ? Tests.Not(any) : any, Label + Words(line.Operator));
        }

        if (ChineseDate.Read(line.Value) is not { IsValid: true, Value: { } day } read)
            return FieldTest.Wrong(ChineseDate.Read(line.Value).Error!);
        if (line.Operator == ConditionOperator.Between)
            return Between(day, line, sources);
        var (from, last) = line.Operator switch
        {
            ConditionOperator.AtLeast => (day, DateOnly.MaxValue),
            ConditionOperator.AtMost => (DateOnly.MinValue, day),
            ConditionOperator.MoreThan => (day < DateOnly.MaxValue ? day.AddDays(1) : day, DateOnly.MaxValue),
            ConditionOperator.LessThan => (DateOnly.MinValue, day > DateOnly.MinValue ? day.AddDays(-1) : day),
            _ => (day, day),
        };
        var holds = range(sources, from, last);
        return new FieldTest(line.Operator == ConditionOperator.IsNot ? Tests.Not(holds) : holds, $"{Label}{Words(line.Operator)} {Text(day)}");
    }

    private FieldTest Between(DateOnly from, ConditionLine line, FieldSources sources)
    {
        var read = ChineseDate.Read(line.Last);
        if (!read.IsValid)
            return FieldTest.Wrong(read.Error, onLast: true);
        var last = read.Value.Value;
        return last < from
            ? FieldTest.Wrong("止日早于起日，请核对。", onLast: true)
            : new FieldTest(range(sources, from, last), $"{Label}在 {Text(from)} 至 {Text(last)} 之间");
    }

    internal static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
