using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Queries.Columns;

namespace PartyBuilding.Core.Queries.Lists;

/// <summary>Reads lists. Whoever is outside the reader's scope appears as a number only.</summary>
public sealed class PeopleLists(PartyBuildingDbContext db, ListDesk desk, QueryReader reader, ResultRows rows, PersonReach reach, FieldColumns columns)
{
    private const int MostLists = 200;

    public async Task<IReadOnlyList<PeopleListRow>> ListAsync(Actor actor, OrgScope scope, CancellationToken cancel = default)
        => await desk.Readable(actor, scope).OrderByDescending(l => l.MadeAt).Take(MostLists)
            .Select(l => new PeopleListRow(
                l.PublicId, l.Name, l.OwnerName, l.OwnerId == actor.AccountId, l.Shared, l.LockedAt != null, l.AsAt,
                db.Set<PeopleListEntry>().Count(e => e.ListId == l.Id && e.RemovedAt == null))).ToListAsync(cancel);

    /// <param name="page">From 1; 0 reads everybody, for the workbook.</param>
    public async Task<PeopleListRecord?> FindAsync(Guid key, Actor actor, OrgScope scope, int page, CancellationToken cancel = default)
    {
        if (await desk.Readable(actor, scope).AsNoTracking().SingleOrDefaultAsync(l => l.PublicId == key, cancel) is not { } list)
            return null;
        var on = await db.Set<PeopleListEntry>().Where(e => e.ListId == list.Id && e.RemovedAt == null)
            .OrderBy(e => e.Person!.NameSort).ThenBy(e => e.PersonId).Select(e => e.PersonId).ToListAsync(cancel);
        var within = await reach.WithinAsync(on, scope, cancel);
        var shown = on.Where(within.Contains).ToList();
        var at = page == 0 ? 0 : Math.Clamp(page, 1, Math.Max(1, (shown.Count + PeopleListRecord.Size - 1) / PeopleListRecord.Size));
        var chosen = at == 0 ? shown : [.. shown.Skip((at - 1) * PeopleListRecord.Size).Take(PeopleListRecord.Size)];
        var people = new List<ListedPerson>(chosen.Count);
        foreach (var some in chosen.Chunk(ResultRows.Most))
            people.AddRange(await PeopleAsync(list, some, scope, cancel));
        return new PeopleListRecord(
            list.PublicId, list.Version, list.Name, list.OwnerName, list.OwnerId == actor.AccountId, list.Shared, list.LockedAt is not null, list.AsAt,
            // What was asked may name somebody whom another reader may not see.
            list.OwnerId == actor.AccountId ? list.Source : "", ListJson.Read<ListColumn>(list.Columns), people, at, shown.Count, on.Count - shown.Count);
    }

    private async Task<IEnumerable<ListedPerson>> PeopleAsync(PeopleList list, int[] some, OrgScope scope, CancellationToken cancel)
    {
        var entries = await db.Set<PeopleListEntry>().AsNoTracking().Where(e => e.ListId == list.Id && e.RemovedAt == null && some.Contains(e.PersonId))
            .Select(e => new { e.PersonId, e.Person!.PublicId, e.Person.Name, e.AsAt, e.Cells }).ToDictionaryAsync(e => e.PersonId, cancel);
        var known = await columns.OfAsync(list, cancel);
        var everybody = (await reader.ReadAsync(new MemberQuery(), scope, cancel)).Value! with { Columns = [.. known.OfType<QueryColumn>()] };
        var now = (await rows.OfAsync(everybody, some, cancel)).ToDictionary(r => r.PersonId);
        return some.Where(entries.ContainsKey).Select(id => new ListedPerson(
            entries[id].PublicId, entries[id].Name, entries[id].AsAt, ListJson.Read<string>(entries[id].Cells),
            now.GetValueOrDefault(id) is { } row ? [.. known.Select(c => c?.Shown(row) ?? "")] : null));
    }
}
