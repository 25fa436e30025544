using System.Linq.Expressions;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Core.Queries.Fields;

/// <summary>A field of codes: one value or several, separated by 、, by name or code; a band stands for its codes.</summary>
/// <param name="options">What there is to choose from.</param>
/// <param name="other">Finds what is not among the options by another spelling; null finds nothing.</param>
/// <param name="saysItself">The option alone makes the sentence: 正式党员 instead of 党员类别为正式党员.</param>
public sealed class ChoiceField(
    string key, string label, string section, Lift<string> lift, Func<FieldSources, IReadOnlyList<FieldOption>> options,
    Func<FieldSources, string, FieldOption?>? other = null, bool saysItself = false) : QueryField(key, label, section)
{
    private static readonly char[] Separators = ['、', ',', '，', ';', '；', '\n'];

    public override FieldInput Input => FieldInput.Choice;

    public override IReadOnlyList<ConditionOperator> Operators { get; } =
        [ConditionOperator.Is, ConditionOperator.IsNot, ConditionOperator.Empty, ConditionOperator.NotEmpty];

    public override IReadOnlyList<FieldOption> Options(FieldSources sources) => options(sources);

    public override FieldTest Read(ConditionLine line, FieldSources sources)
    {
        if (line.Operator is ConditionOperator.Empty or ConditionOperator.NotEmpty)
        {
            var any = lift(sources, v => v != "");
            return new FieldTest(line.Operator == ConditionOperator.Empty ? Tests.Not(any) : any, Label + Words(line.Operator));
        }

        var typed = (line.Value ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (typed.Length == 0)
            return FieldTest.Wrong($"请选择{Label}。");
        var all = options(sources);
        var found = new List<FieldOption>();
        for (var at = 0; at < typed.Length;)
        {
            if (Longest(sources, all, typed[at..]) is not { Option: { } option, Words: var words })
                return FieldTest.Wrong($"{Label}里没有“{typed[at]}”。");
            found.Add(option);
            at += words;
        }

        string[] codes = [.. found.SelectMany(o => o.Codes).Distinct(StringComparer.Ordinal)];
        var holds = lift(sources, OneOf(codes));
        var names = string.Join('、', found.Select(o => o.Name).Distinct(StringComparer.Ordinal));
        return line.Operator == ConditionOperator.IsNot
            ? new FieldTest(Tests.Not(holds), saysItself ? $"不是{names}" : $"{Label}不是{names}")
            : new FieldTest(holds, saysItself ? names : $"{Label}为{names}");
    }

    // Some names have the separator in them: 区县、委办局级.
    private (FieldOption? Option, int Words) Longest(FieldSources sources, IReadOnlyList<FieldOption> all, string[] words)
    {
        for (var count = words.Length; count > 0; count--)
        {
            var name = string.Join('、', words[..count]);
            if ((Find(all, name) ?? other?.Invoke(sources, name)) is { } option)
                return (option, count);
        }

        return (null, 0);
    }

    // One code is an equality, which every index understands.
    private static Expression<Func<string, bool>> OneOf(string[] codes)
    {
        if (codes.Length != 1)
            return v => codes.Contains(v);
        var code = codes[0];
        return v => v == code;
    }

    private static FieldOption? Find(IReadOnlyList<FieldOption> all, string word)
    {
        var key = ChineseText.SearchKey(word);
        return all.FirstOrDefault(o => ChineseText.SearchKey(o.Name) == key)
            ?? all.FirstOrDefault(o => o.Codes.Count == 1 && o.Codes[0].Equals(word, StringComparison.OrdinalIgnoreCase));
    }
}
