using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Queries.Columns;

namespace PartyBuilding.Core.Queries.Lists;

/// <summary>Changes lists; only the owner does, and nobody's entries once it is locked.</summary>
public sealed class ListService(PartyBuildingDbContext db, LedgerTransaction ledger, ListDesk desk, QueryReader reader, ResultRows rows, FieldColumns columns)
{
    /// <summary>Adds members on the books within the scope, with the list's columns as they are today. Who is on it already stays as frozen.</summary>
    /// <returns>How many were added.</returns>
    public async Task<Outcome<int>> AddAsync(ChangeList input, CommandContext context, CancellationToken cancel = default)
    {
        var all = await reader.ReadAsync(new MemberQuery(), context.Scope, cancel);
        if (all.Value is not { } query)
            return Outcome<int>.From(all);
        var keys = input.People.Distinct().Take(ResultRows.Most).ToArray();
        return await ChangeAsync(input.Key, input.Version, context, async (list, unit) =>
        {
            if (list.LockedAt is not null)
                return Locked();
            var there = await Standing(list.Id).Select(e => e.PersonId).ToListAsync(cancel);
            var chosen = await columns.OfAsync(list, cancel);
            query = query with { Columns = [.. chosen.OfType<QueryColumn>()] };
            var people = await query.People.Where(c => keys.Contains(c.Person.PublicId)).OrderBy(c => c.Person.NameSort).Select(c => c.Person.Id).ToListAsync(cancel);
            var added = people.Except(there).ToList();
            if (added.Count == 0)
                return Outcome<int>.Refused(ListDesk.Wrong("People", people.Count == 0 ? "请勾选要加入的人。" : "所选的人都已在名单里。"));
            if (there.Count + added.Count > ListDesk.Most)
                return Outcome<int>.Refused(ListDesk.Wrong("People", $"一份名单最多 {ListDesk.Most:N0} 人。"));
            db.AddRange((await rows.OfAsync(query, added, cancel)).Select(r => desk.Entry(list, r, chosen)));
            desk.Record(context, "people-list.changed", list, unit, $"名单加入 {added.Count} 人");
            return Outcome<int>.Ok(added.Count);
        }, cancel);
    }

    /// <summary>The version of an own list, for a page that did not show it.</summary>
    public Task<int?> VersionAsync(Guid key, Actor actor, CancellationToken cancel = default)
        => db.Set<PeopleList>().Where(l => l.PublicId == key && l.OwnerId == actor.AccountId && l.ClosedAt == null).Select(l => (int?)l.Version).SingleOrDefaultAsync(cancel);

    /// <returns>How many were removed.</returns>
    public Task<Outcome<int>> RemoveAsync(ChangeList input, CommandContext context, CancellationToken cancel = default)
        => ChangeAsync(input.Key, input.Version, context, async (list, unit) =>
        {
            if (list.LockedAt is not null)
                return Locked();
            var keys = input.People.Distinct().Take(ResultRows.Most).ToArray();
            var gone = await Standing(list.Id).Where(e => keys.Contains(e.Person!.PublicId)).ToListAsync(cancel);
            if (gone.Count == 0)
                return Outcome<int>.Refused(ListDesk.Wrong("People", "请勾选要移出的人。"));
            foreach (var entry in gone)
                entry.RemovedAt = context.At;
            desk.Record(context, "people-list.changed", list, unit, $"名单移出 {gone.Count} 人");
            return Outcome<int>.Ok(gone.Count);
        }, cancel);

    public Task<Outcome<int>> RenameAsync(RenameList input, CommandContext context, CancellationToken cancel = default)
        => ChangeAsync(input.Key, input.Version, context, async (list, unit) =>
        {
            var name = ChineseText.Clean(input.Name);
            if (await desk.NameAsync(name, list.PublicId, list.OwnerId, cancel) is { } wrong)
                return Outcome<int>.Refused(wrong);
            (list.Name, list.Shared) = (name, input.Shared);
            desk.Record(context, "people-list.changed", list, unit, input.Shared ? "修改名单名称或共享：共享" : "修改名单名称或共享：不共享");
            return Outcome<int>.Ok(0);
        }, cancel);

    /// <summary>Locks it, or opens it again.</summary>
    public Task<Outcome<int>> LockAsync(Guid key, int version, bool on, CommandContext context, CancellationToken cancel = default)
        => ChangeAsync(key, version, context, (list, unit) =>
        {
            if (list.LockedAt is not null == on)
                return Task.FromResult(Outcome<int>.Ok(0));
            list.LockedAt = on ? context.At : null;
            desk.Record(context, "people-list.locked", list, unit, on ? "锁定名单" : "解除名单锁定");
            return Task.FromResult(Outcome<int>.Ok(0));
        }, cancel);

    public Task<Outcome<int>> CloseAsync(Guid key, int version, CommandContext context, CancellationToken cancel = default)
        => ChangeAsync(key, version, context, (list, unit) =>
        {
            list.ClosedAt = context.At;
            desk.Record(context, "people-list.deleted", list, unit, "删除名单");
            return Task.FromResult(Outcome<int>.Ok(0));
        }, cancel);

    private async Task<Outcome<int>> ChangeAsync(
        Guid key, int version, CommandContext context, Func<PeopleList, HomeUnit, Task<Outcome<int>>> work, CancellationToken cancel)
    {
        if (await desk.HomeAsync(context, cancel) is not { } unit)
            return Outcome<int>.NotFound();
        return await ledger.RunAsync(
            async _ =>
            {
                var opened = await desk.OpenAsync(key, version, context, cancel);
                if (opened.Value is not { } list)
                    return Outcome<int>.From(opened);
                // Its entries are part of it: changing them makes every other form of it stale.
                db.Entry(list).Property(l => l.Version).IsModified = true;
                return await work(list, unit);
            },
            cancel);
    }

    private IQueryable<PeopleListEntry> Standing(int list) => db.Set<PeopleListEntry>().Where(e => e.ListId == list && e.RemovedAt == null);

    private static Outcome<int> Locked() => Outcome<int>.Refused(ListDesk.Wrong(null, "名单已锁定，不能增减人员；请先解除锁定，或合并成一份新名单。"));
}
