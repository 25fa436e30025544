using PartyBuilding.Core.Queries.Columns;

namespace PartyBuilding.Core.Queries.Fields;

/// <summary>Every field and column there is, from all providers.</summary>
public sealed class FieldCatalogue(IEnumerable<IQueryFields> providers)
{
    private IReadOnlyList<QueryField>? _fields;
    private IReadOnlyList<QueryColumn>? _columns;

    public async Task<IReadOnlyList<QueryField>> FieldsAsync(CancellationToken cancel = default)
        => _fields ??= await GatherAsync(p => p.FieldsAsync(cancel));

    public async Task<IReadOnlyList<QueryColumn>> ColumnsAsync(CancellationToken cancel = default)
        => _columns ??= await GatherAsync(p => p.ColumnsAsync(cancel));

    /// <summary>The columns of these keys, in this order; one that no longer exists is left out, and without any the usual ones are taken.</summary>
    public async Task<IReadOnlyList<QueryColumn>> ChosenAsync(IReadOnlyList<string> keys, CancellationToken cancel = default)
    {
        var all = (await ColumnsAsync(cancel)).ToDictionary(c => c.Key, StringComparer.Ordinal);
        var chosen = keys.Distinct(StringComparer.Ordinal).Select(k => all.GetValueOrDefault(k)).OfType<QueryColumn>().ToList();
        return chosen.Count > 0 ? chosen : [.. MemberQueryColumns.Usual.Select(k => all[k])];
    }

    private async Task<IReadOnlyList<T>> GatherAsync<T>(Func<IQueryFields, Task<IReadOnlyList<T>>> ask)
    {
        var all = new List<T>();
        foreach (var provider in providers.OrderBy(p => p.Order))
            all.AddRange(await ask(provider));
        return all;
    }
}
