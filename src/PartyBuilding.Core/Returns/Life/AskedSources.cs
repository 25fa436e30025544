using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Life;

/// <summary>What the rules of a form ask for beyond the return itself, for one period. 上期 is always there.</summary>
internal sealed class AskedSources
{
    public AskedSources(FormDefinition form, MonthSpan span)
    {
        var rules = FormRules.Of(form);
        var asked = rules.Asked.Select(c => c.Source).Append(FigureSource.Previous).Distinct().Select(s => Of(s, form.Code, span)).ToList();
        (Own, Below) = ([.. asked.Where(a => !a.Source.IsBelow)], [.. asked.Where(a => a.Source.IsBelow)]);
        BelowKeys = rules.Asked.Where(c => c.Source.IsBelow).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        Keys = rules.Checks.SelectMany(c => c.Cells).Concat(rules.Asked).Where(c => !c.IsOwn && !c.Source.IsBelow).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Returns of the unit itself.</summary>
    public IReadOnlyList<AskedSource> Own { get; }

    /// <summary>Sums over the units below.</summary>
    public IReadOnlyList<AskedSource> Below { get; }

    public IReadOnlySet<string> Keys { get; }

    public IReadOnlySet<string> BelowKeys { get; }

    private static AskedSource Of(FigureSource source, string own, MonthSpan span) => new(
        source, source.Form ?? own,
        source.Shift switch { PeriodShift.Previous => span.Previous, PeriodShift.LastYear => span.LastYear, _ => span },
        source is { Shift: PeriodShift.LastYear, Form: null });
}
