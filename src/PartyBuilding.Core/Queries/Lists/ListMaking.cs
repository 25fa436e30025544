using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Queries.Columns;

namespace PartyBuilding.Core.Queries.Lists;

/// <summary>Makes lists: of a result, or of two lists.</summary>
public sealed class ListMaking(
    PartyBuildingDbContext db, LedgerTransaction ledger, ListDesk desk, QueryReader reader, QueryRunner runner, ResultRows rows, PersonReach reach)
{
    /// <returns>The key of the list.</returns>
    public async Task<Outcome<Guid>> FreezeAsync(FreezeList input, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ViewMembers) || context.Actor.AccountId is null)
            return Outcome<Guid>.Forbidden();
        var read = await reader.ReadAsync(input.Query, context.Scope, cancel);
        if (read.Value is not { } query)
            return Outcome<Guid>.From(read);
        if (input.Picked.Count > 0)
        {
            var picked = input.Picked.Take(ListDesk.Most + 1).ToArray();
            query = query with { People = query.People.Where(c => picked.Contains(c.Person.PublicId)) };
        }

        var people = await runner.PeopleAsync(query, ListDesk.Most + 1, cancel);
        if (people.Count is 0 or > ListDesk.Most)
            return Outcome<Guid>.Refused(ListDesk.Wrong(null, people.Count == 0 ? "没有人可以存入名单。" : $"一份名单最多 {ListDesk.Most:N0} 人，请先缩小条件。"));
        var found = new List<ResultRow>(people.Count);
        foreach (var some in people.Chunk(ResultRows.Most))
            found.AddRange(await rows.OfAsync(query, some, cancel));
        var source = input.Picked.Count > 0 ? "从查询结果中挑选：" + query.Words : query.Words;
        return await MakeAsync(
            input.Key, input.Name, input.Shared, query.Day, source, [.. query.Columns.Select(c => new ListColumn(c.Key, c.Title))], context,
            list => found.Select(r => desk.Entry(list, r, query.Columns)), cancel);
    }

    /// <summary>
    /// A new list of everybody on either, within the maker's scope: the columns of the first, and for somebody on both the
    /// values of the first.
    /// </summary>
    public async Task<Outcome<Guid>> MergeAsync(MergeLists input, CommandContext context, CancellationToken cancel = default)
    {
        var lists = await desk.Readable(context.Actor, context.Scope).AsNoTracking().Where(l => l.PublicId == input.First || l.PublicId == input.Second).ToListAsync(cancel);
        if (input.First == input.Second)
            return Outcome<Guid>.Refused(ListDesk.Wrong("Other", "请选择另一份名单。"));
        if (lists.Count != 2)
            return Outcome<Guid>.NotFound();
        var (first, second) = (lists.Single(l => l.PublicId == input.First), lists.Single(l => l.PublicId == input.Second));
        var columns = ListJson.Read<ListColumn>(first.Columns);
        var others = ListJson.Read<ListColumn>(second.Columns).Select(c => c.Key).ToList();
        var ids = new[] { first.Id, second.Id };
        var entries = await db.Set<PeopleListEntry>().AsNoTracking().Where(e => ids.Contains(e.ListId) && e.RemovedAt == null).OrderBy(e => e.Id).ToListAsync(cancel);
        var within = await reach.WithinAsync([.. entries.Select(e => e.PersonId).Distinct()], context.Scope, cancel);
        var kept = entries.Where(e => within.Contains(e.PersonId)).OrderBy(e => e.ListId == first.Id ? 0 : 1).ThenBy(e => e.Id).DistinctBy(e => e.PersonId).ToList();
        if (kept.Count is 0 or > ListDesk.Most)
            return Outcome<Guid>.Refused(ListDesk.Wrong("Other", kept.Count == 0 ? "两份名单里没有您管理范围内的人。" : $"合并后超过 {ListDesk.Most:N0} 人。"));
        return await MakeAsync(
            input.Key, input.Name, false, context.Today, Short($"合并：{first.Name}、{second.Name}"), columns, context,
            list => kept.Select(e => new PeopleListEntry { ListId = list.Id, List = list, PersonId = e.PersonId, AsAt = e.AsAt, Cells = e.ListId == first.Id ? e.Cells : Moved(e.Cells) }), cancel);

        string Moved(string cells)
        {
            var values = ListJson.Read<string>(cells);
            return ListJson.Of<string>([.. columns.Select(c => others.IndexOf(c.Key) is var at and >= 0 ? values[at] : "")]);
        }
    }

    private async Task<Outcome<Guid>> MakeAsync(
        Guid key, string? typedName, bool shared, DateOnly day, string source, IReadOnlyList<ListColumn> columns, CommandContext context,
        Func<PeopleList, IEnumerable<PeopleListEntry>> entries, CancellationToken cancel)
    {
        if (await desk.HomeAsync(context, cancel) is not { } unit)
            return Outcome<Guid>.Forbidden();
        return await ledger.RunAsync(
            async _ =>
            {
                if (await db.Set<PeopleList>().SingleOrDefaultAsync(l => l.PublicId == key, cancel) is { } known)
                    return known.OwnerId == context.Actor.AccountId && known.ClosedAt is null ? Outcome<Guid>.Ok(key) : Outcome<Guid>.NotFound();
                var name = ChineseText.Clean(typedName);
                if (await desk.NameAsync(name, key, context.Actor.AccountId, cancel) is { } wrong)
                    return Outcome<Guid>.Refused(wrong);
                var list = new PeopleList
                {
                    PublicId = key, Name = name, OwnerId = context.Actor.AccountId!.Value, OwnerName = context.Actor.Name, OrganisationId = unit.Id,
                    Shared = shared, AsAt = day, Source = Short(source), Columns = ListJson.Of(columns), MadeAt = context.At,
                };
                db.Add(list);
                var made = entries(list).ToList();
                db.AddRange(made);
                desk.Record(context, "people-list.made", list, unit, $"建立名单，{made.Count} 人");
                return Outcome<Guid>.Ok(key);
            },
            cancel);
    }

    private static string Short(string words) => words.Length <= PeopleListConfiguration.LongestSource ? words : words[..(PeopleListConfiguration.LongestSource - 1)] + "…";
}
