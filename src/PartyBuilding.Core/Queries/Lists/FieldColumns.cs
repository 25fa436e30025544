using PartyBuilding.Core.Queries.Columns;
using PartyBuilding.Core.Queries.Fields;

namespace PartyBuilding.Core.Queries.Lists;

/// <summary>The catalogue's columns for those of a list.</summary>
public sealed class FieldColumns(FieldCatalogue catalogue)
{
    /// <returns>In the list's order; null where the catalogue no longer has the column.</returns>
    public async Task<IReadOnlyList<QueryColumn?>> OfAsync(PeopleList list, CancellationToken cancel = default)
    {
        var all = (await catalogue.ColumnsAsync(cancel)).ToDictionary(c => c.Key, StringComparer.Ordinal);
        return [.. ListJson.Read<ListColumn>(list.Columns).Select(c => all.GetValueOrDefault(c.Key))];
    }
}
