using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Queries.Columns;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Queries.Lists;

/// <summary>What every command on lists does.</summary>
public sealed class ListDesk(PartyBuildingDbContext db, EventLog events, ScopeHome home)
{
    /// <summary>People on one list: each is a row of its own, with its audit row.</summary>
    public const int Most = 5_000;

    /// <summary>The lists somebody reads: their own, and what is shared with their organisation from there or above.</summary>
    public IQueryable<PeopleList> Readable(Actor actor, OrgScope scope)
    {
        var (me, above) = (actor.AccountId, Sharing.Above(scope));
        return db.Set<PeopleList>().Where(l => l.ClosedAt == null && (l.OwnerId == me || (l.Shared && above.Contains(l.OrganisationId))));
    }

    /// <summary>The owner's list as the form saw it.</summary>
    public async Task<Outcome<PeopleList>> OpenAsync(Guid key, int version, CommandContext context, CancellationToken cancel)
    {
        var list = await db.Set<PeopleList>().SingleOrDefaultAsync(l => l.PublicId == key && l.ClosedAt == null && l.OwnerId == context.Actor.AccountId, cancel);
        if (list is null)
            return Outcome<PeopleList>.NotFound();
        return list.Version == version ? Outcome<PeopleList>.Ok(list) : Outcome<PeopleList>.Conflict("这份名单刚被修改过，请核对最新内容后再办。");
    }

    public async Task<HomeUnit?> HomeAsync(CommandContext context, CancellationToken cancel)
        => context.Actor.May(Permission.ViewMembers) && context.Actor.AccountId is not null ? await home.FindAsync(context.Scope, cancel) : null;

    public PeopleListEntry Entry(PeopleList list, ResultRow row, IReadOnlyList<QueryColumn?> columns) => new()
    {
        ListId = list.Id, List = list, PersonId = row.PersonId, AsAt = row.Day, Cells = ListJson.Of<string>([.. columns.Select(c => c?.Shown(row) ?? "")]),
    };

    public void Record(CommandContext context, string kind, PeopleList list, HomeUnit unit, string summary)
        => events.Add(context, kind, new EventSubject(EventSubject.PeopleList, list.PublicId, unit.Path), summary);

    /// <summary>Whether a name will do.</summary>
    public async Task<Finding?> NameAsync(string name, Guid key, int? owner, CancellationToken cancel)
    {
        if (name.Length is 0 or > PeopleListConfiguration.LongestName)
            return Wrong("ListName", name.Length == 0 ? "请给名单起个名称。" : $"名称最多 {PeopleListConfiguration.LongestName} 个字。");
        return await db.Set<PeopleList>().AnyAsync(l => l.OwnerId == owner && l.Name == name && l.PublicId != key && l.ClosedAt == null, cancel)
            ? Wrong("ListName", "您已经有一份同名的名单，请换个名称。")
            : null;
    }

    public static Finding Wrong(string? field, string message) => new("PEOPLE-LIST", RuleForce.Must, message, field);
}
