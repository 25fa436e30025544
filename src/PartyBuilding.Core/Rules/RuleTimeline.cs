namespace PartyBuilding.Core.Rules;

/// <summary>Every value a rule's parameters have had and will have, in the order of their days.</summary>
internal static class RuleTimeline
{
    public static IReadOnlyList<RuleParameterRow> Of(RuleDefinition file, IReadOnlyList<RuleParameterOverride> edits, DateOnly on)
    {
        var sets = file.ParameterSets.OrderBy(s => s.ValidFrom).ToList();
        var names = sets.SelectMany(s => s.Parameters).Select(p => p.Name).Distinct(StringComparer.Ordinal);
        return [.. names.SelectMany(name => Marked(Values(file, sets, name, edits).ToList(), on))];
    }

    private static IEnumerable<RuleParameterRow> Values(
        RuleDefinition file, List<RuleParameterSet> sets, string name, IReadOnlyList<RuleParameterOverride> edits)
    {
        foreach (var set in sets)
        {
            if (set.Parameters.FirstOrDefault(p => p.Name == name) is not { } parameter)
                continue;
            var own = edits.Where(e => e.Name == name && file.SetOn(e.ValidFrom) == set).OrderBy(e => e.ValidFrom).ToList();
            if (own.All(e => e.ValidFrom > set.ValidFrom))
                yield return Row(set, parameter, set.ValidFrom, parameter.Value, null);
            foreach (var edit in own)
                yield return Row(set, parameter, edit.ValidFrom, edit.Value, new RuleEdit(edit.SetBy, edit.SetAt, edit.Reason, parameter.Value));
        }
    }

    private static RuleParameterRow Row(RuleParameterSet set, RuleParameter parameter, DateOnly from, string value, RuleEdit? edit) => new(
        set.Set, from, set.ValidTo, set.IsUnverified, false, parameter.Name, parameter.Label, value, parameter.Unit,
        parameter.Choices?.GetValueOrDefault(value), edit);

    // The last one that has begun is in force; before all of them the first, as for the checks.
    private static IEnumerable<RuleParameterRow> Marked(List<RuleParameterRow> rows, DateOnly on)
    {
        var current = rows.LastOrDefault(r => r.ValidFrom <= on && !(r.ValidTo <= on)) ?? rows[0];
        for (var i = 0; i < rows.Count; i++)
        {
            var next = i + 1 < rows.Count ? rows[i + 1].ValidFrom : (DateOnly?)null;
            var end = rows[i].ValidTo is { } own && !(next < own) ? own : next;
            yield return rows[i] with { ValidTo = end, IsInForce = ReferenceEquals(rows[i], current) };
        }
    }
}
