using PartyBuilding.Core.Returns.Batch;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Annual;

/// <summary>Sorts the findings of a period by what their check compares.</summary>
internal static class AnnualCheckKinds
{
    /// <summary>The three kinds of a form, each with its counts, none left out.</summary>
    public static IReadOnlyList<AnnualCheckCount> Count(AnnualForm form, PeriodCheckTable table)
    {
        var kinds = form.Definition.Checks.Zip(FormRules.Of(form.Definition).Checks).ToDictionary(c => c.First.Code, c => Of(form.Definition, c.Second), StringComparer.Ordinal);
        var sorted = table.Findings.ToLookup(f => kinds.GetValueOrDefault(f.Check.Finding.Code, AnnualCheckKind.Inside), f => f.Check);
        return [.. Enum.GetValues<AnnualCheckKind>().Select(kind => new AnnualCheckCount(
            form, kind, sorted[kind].Count(c => c.Finding.Class == CheckClass.Error), sorted[kind].Count(c => c.Finding.Class == CheckClass.Explain && c.Blocks),
            sorted[kind].Count(c => c.Finding.Class == CheckClass.Explain && !c.Blocks), sorted[kind].Count(c => c.Finding.Class == CheckClass.Hint)))];
    }

    private static AnnualCheckKind Of(FormDefinition form, FormRule rule)
    {
        if (rule.Cells.Any(c => c.Source.Shift != PeriodShift.None))
            return AnnualCheckKind.LastYear;
        var tables = rule.Cells.Where(c => c.IsOwn).Select(c => form.Sections.First(s => s.Items.Any(i => i.Key == c.Key)).Key).Distinct(StringComparer.Ordinal).Count();
        return tables > 1 || rule.Cells.Any(c => !c.IsOwn) ? AnnualCheckKind.Between : AnnualCheckKind.Inside;
    }
}
