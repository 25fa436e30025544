namespace PartyBuilding.Core.Queries.Fields;

/// <summary>Fields whose values are codes of a table.</summary>
internal static class CodeChoices
{
    public static ChoiceField Field(string key, string label, string section, string standard, Lift<string> lift, bool isOfToday = false)
        => new(key, label, section, lift, s => Of(s, standard), (s, word) => s.Codes.Find(standard, word, s.Day) is { } item ? new(item.Name, item.Code) : null)
        {
            IsOfToday = isOfToday,
        };

    /// <summary>Bands first, then the codes valid on the day.</summary>
    public static IReadOnlyList<FieldOption> Of(FieldSources sources, string standard)
    {
        var items = sources.Codes.Entries(standard, sources.Day);
        var bands = items.Select(i => i.Group).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(g => new FieldOption(g, sources.Codes.CodesOf(standard, g)));
        return [.. bands, .. items.Select(i => new FieldOption(i.Name, i.Code))];
    }
}
