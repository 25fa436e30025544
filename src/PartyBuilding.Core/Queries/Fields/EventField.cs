using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Core.Queries.Fields;

/// <summary>Something that happened, or did not, between two days; without them at any time up to the day asked about.</summary>
public sealed class EventField(string key, string label, string section, DayRange happened) : QueryField(key, label, section)
{
    public override FieldInput Input => FieldInput.Period;

    public override IReadOnlyList<ConditionOperator> Operators { get; } = [ConditionOperator.Yes, ConditionOperator.No];

    public override string Words(ConditionOperator op) => op == ConditionOperator.Yes ? "有过" : "没有过";

    public override FieldTest Read(ConditionLine line, FieldSources sources)
    {
        var (from, last) = (DateOnly.MinValue, sources.Day);
        if (!string.IsNullOrWhiteSpace(line.Value))
        {
            if (ChineseDate.Read(line.Value) is not { Value: { } day })
                return FieldTest.Wrong(ChineseDate.Read(line.Value).Error!);
            from = day;
        }

        if (!string.IsNullOrWhiteSpace(line.Last))
        {
            if (ChineseDate.Read(line.Last) is not { Value: { } day })
                return FieldTest.Wrong(ChineseDate.Read(line.Last).Error!, onLast: true);
            if (day < from)
                return FieldTest.Wrong("止日早于起日，请核对。", onLast: true);
            // What came after the day asked about had not happened then.
            last = day < last ? day : last;
        }

        var holds = happened(sources, from, last);
        return new FieldTest(line.Operator == ConditionOperator.No ? Tests.Not(holds) : holds, Period(line) + Words(line.Operator) + Label);
    }

    private static string Period(ConditionLine line) => (ChineseDate.Read(line.Value).Value, ChineseDate.Read(line.Last).Value) switch
    {
        ({ } from, { } last) => $"{DateField.Text(from)} 至 {DateField.Text(last)} ",
        ({ } from, null) => $"{DateField.Text(from)} 以来",
        (null, { } last) => $"{DateField.Text(last)} 以前",
        _ => "",
    };
}
