using System.Globalization;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Core.Queries.Fields;

/// <summary>Whole years since a day: age, years of membership. They are counted to the day asked about.</summary>
/// <param name="unit">周岁, 年.</param>
public sealed class YearsField(string key, string label, string section, string unit, DayRange range) : QueryField(key, label, section)
{
    private const int Most = 150;

    public override FieldInput Input => FieldInput.Number;

    public override IReadOnlyList<ConditionOperator> Operators { get; } =
    [
        ConditionOperator.AtLeast, ConditionOperator.LessThan, ConditionOperator.Between, ConditionOperator.AtMost, ConditionOperator.MoreThan,
        ConditionOperator.Is, ConditionOperator.IsNot, ConditionOperator.Empty, ConditionOperator.NotEmpty,
    ];

    public override string Words(ConditionOperator op) => op switch
    {
        ConditionOperator.AtLeast => "满",
        ConditionOperator.LessThan => "不满",
        ConditionOperator.AtMost => "不超过",
        ConditionOperator.MoreThan => "超过",
        _ => base.Words(op),
    };

    public override FieldTest Read(ConditionLine line, FieldSources sources)
    {
        if (line.Operator is ConditionOperator.Empty or ConditionOperator.NotEmpty)
        {
            var any = range(sources, DateOnly.MinValue, DateOnly.MaxValue);
            return new FieldTest(line.Operator == ConditionOperator.Empty ? Tests.Not(any) : any, Label + Words(line.Operator));
        }

        if (Number(line.Value) is not { } years)
            return FieldTest.Wrong(Fault);
        if (line.Operator == ConditionOperator.Between)
        {
            if (Number(line.Last) is not { } upTo)
                return FieldTest.Wrong(Fault, onLast: true);
            return upTo < years
                ? FieldTest.Wrong("后一个数比前一个数小，请核对。", onLast: true)
                : new FieldTest(Range(sources, years, upTo), $"{Label} {years} 至 {upTo} {unit}");
        }

        var (from, last) = line.Operator switch
        {
            ConditionOperator.AtLeast => (years, Most + 1),
            ConditionOperator.MoreThan => (years + 1, Most + 1),
            ConditionOperator.LessThan => (-1, years - 1),
            ConditionOperator.AtMost => (-1, years),
            _ => (years, years),
        };
        var holds = Range(sources, from, last);
        return new FieldTest(line.Operator == ConditionOperator.IsNot ? Tests.Not(holds) : holds, Say(line.Operator, years));
    }

    private string Fault => $"请填写 0 至 {Most} 的整数。";

    private string Say(ConditionOperator op, int years) => op switch
    {
        ConditionOperator.Is => $"{Label} {years} {unit}",
        ConditionOperator.IsNot => $"{Label}不是 {years} {unit}",
        _ => $"{Label}{Words(op)} {years} {unit}",
    };

    private static int? Number(string? text)
        => int.TryParse(ChineseText.Normalise(text), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n <= Most ? n : null;

    // At least n years and at most m: the day lies after the last one that makes m + 1, and not after the last that makes n.
    private System.Linq.Expressions.Expression<Func<Candidate, bool>> Range(FieldSources sources, int least, int most)
        => range(
            sources,
            most > Most ? DateOnly.MinValue : Latest(sources.Day, most + 1).AddDays(1),
            least < 0 ? DateOnly.MaxValue : Latest(sources.Day, least));

    /// <summary>The latest day since which that many years have passed; 29 February counts from 28 February in other years.</summary>
    internal static DateOnly Latest(DateOnly day, int years)
    {
        var then = day.AddYears(-years);
        var next = then.AddDays(1);
        return next.Day == 29 && next.Month == 2 && next.AddYears(years) <= day ? next : then;
    }
}
