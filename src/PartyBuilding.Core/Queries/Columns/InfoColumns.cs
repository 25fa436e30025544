using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Queries.Columns;

/// <summary>Columns of information sets: what the record page shows, several rows joined in its order.</summary>
internal sealed class InfoColumns(PartyBuildingDbContext db, CodeTableStore codes, TimeProvider clock)
{
    private const int Wide = 40;

    public QueryColumn Of(InfoSet set, InfoField field, string title)
        => QueryColumn.Loaded(set.NameOf(field), title, Width(field), (people, _, cancel) => ValuesAsync(set.NameOf(field), field, people, cancel)) with
        {
            Section = set.Title, IsOfToday = true,
        };

    private async Task<IReadOnlyDictionary<int, string>> ValuesAsync(string name, InfoField field, IReadOnlyList<int> people, CancellationToken cancel)
    {
        var (table, today) = (await codes.CurrentAsync(cancel), clock.Today());
        var values = await db.Set<InfoValue>().AsNoTracking()
            .Where(v => people.Contains(v.PersonId) && v.SupersededNo == Recorded.Current && v.Field == name)
            .OrderBy(v => v.RowId).Select(v => new { v.PersonId, v.Value }).ToListAsync(cancel);
        return values.GroupBy(v => v.PersonId).ToDictionary(g => g.Key, g => string.Join('；', g.Select(v => InfoText.Show(field, v.Value, table, today))));
    }

    private static int Width(InfoField field) => field.Kind switch
    {
        InfoFieldKind.Date or InfoFieldKind.Month or InfoFieldKind.Number or InfoFieldKind.Money => 12,
        InfoFieldKind.Code or InfoFieldKind.Phone => 16,
        _ => Math.Min(Wide, field.Max),
    };
}
