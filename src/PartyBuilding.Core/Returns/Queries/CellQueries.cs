using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>Opens a figure: the people or movements behind it, from the same clauses that counted them.</summary>
public sealed class CellQueries(PartyBuildingDbContext db)
{
    public const int PageSize = 50;

    /// <param name="query">Ledger item, e.g. <c>member.end.female</c> or <c>posting.in.transfer</c>.</param>
    /// <param name="point">Month and recording number: those of a frozen return, or of today.</param>
    /// <param name="organisationPath">The branch, or a level above it, as the month places it.</param>
    /// <param name="scope">Must hold the path, or nothing is found.</param>
    public async Task<CellPeople?> PeopleAsync(
        string query, LedgerPoint point, string organisationPath, OrgScope scope, int page = 1, CancellationToken cancel = default)
    {
        if (!scope.Contains(organisationPath))
            return null;
        var range = PathRange.Under(organisationPath);
        if (PostingItems.Find(query) is { Kind: PostingKind.WholeIn or PostingKind.WholeOut } whole)
            return await new WholePeople(db).OfAsync(whole.Kind, point, organisationPath, page, cancel);
        if (PostingItems.Find(query) is { } posting)
            return await MovementsAsync(posting, point, range, page, cancel);
        if (RegisterItems.Find(query) is { } register)
            return await RegisterAsync(register, point, range, page, cancel);
        if (query == LedgerCounter.Start)
            return await StartAsync(point, organisationPath, page, cancel);
        var item = MemberItems.Find(query);
        return item is null ? null : await MembersAsync(item, point, range, page, cancel);
    }

    /// <summary>The opening is the closing of the month before the span, looked for where the organisation stood then.</summary>
    private async Task<CellPeople> StartAsync(LedgerPoint point, string organisationPath, int page, CancellationToken cancel)
    {
        var before = point.Before;
        var id = OrganisationPath.Ids(organisationPath).Last();
        var was = (await PlacedTree.ReadAsync(db, before, cancel)).Find(id)?.Path;
        var end = MemberItems.All.First(i => i.Query == MemberItems.End);
        return was is null ? new CellPeople(0, page, PageSize, []) : await MembersAsync(end, before, PathRange.Under(was), page, cancel);
    }

    private async Task<CellPeople> MembersAsync(MemberItem item, LedgerPoint point, PathRange range, int page, CancellationToken cancel)
    {
        var members = CountedMembers.At(db, point);
        foreach (var clause in item.Clauses(point.Month.LastDay))
            members = members.Where(clause.Test);
        var placed = PlacedIn(point, range);
        var people =
            from m in members
            join o in placed on m.OrganisationId equals o.OrganisationId
            join p in db.People on m.PersonId equals p.Id
            select new { p.NameSort, p.Id, p.PublicId, p.Name, Branch = o.Name };
        var total = await people.CountAsync(cancel);
        var rows = await people.OrderBy(p => p.NameSort).ThenBy(p => p.Id)
            .Skip((page - 1) * PageSize).Take(PageSize)
            .Select(p => new CellPerson(p.PublicId, p.Name, p.Branch, null, null, null))
            .ToListAsync(cancel);
        return new CellPeople(total, page, PageSize, rows);
    }

    private async Task<CellPeople> RegisterAsync(RegisterItem item, LedgerPoint point, PathRange range, int page, CancellationToken cancel)
    {
        var people =
            from e in item.Counted(db, point)
            join o in PlacedIn(point, range) on e.OrganisationId equals o.OrganisationId
            orderby o.Path, e.Name, e.Key
            select new { e.Key, e.Name, Branch = o.Name, e.Amount, e.On };
        var total = await people.CountAsync(cancel);
        var rows = await people.Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        return new CellPeople(total, page, PageSize, [.. rows.Select(r => new CellPerson(r.Key, r.Name, r.Branch, null, r.On, Row: item.Row, Amount: r.Amount))]);
    }

    private async Task<CellPeople> MovementsAsync(PostingItem item, LedgerPoint point, PathRange range, int page, CancellationToken cancel)
    {
        var known = (await PlacedTrees.ReadAsync(db, point, cancel: cancel)).Known;
        PlacedOrganisation? Place(int? id) => id is { } i ? known.Find(i) : null;
        var rows = await (
            from g in CountedMembers.Posted(db, point)
            where g.Kind == item.Kind
            join p in db.People on g.PersonId equals p.Id
            orderby g.EffectiveOn, p.NameSort
            select new { g.OrganisationId, g.PersonId, g.Kind, g.EffectiveOn, g.CounterpartId, g.OutsideName, p.PublicId, p.Name }).ToListAsync(cancel);
        var counted = rows
            .Select(r => (Row: r, Branch: Place(r.OrganisationId), Other: Place(r.CounterpartId)))
            .Where(r => r.Branch is not null && range.Contains(r.Branch.Path))
            // A level leaves out movements inside itself; a branch has none.
            .Where(r => r.Other is null || !range.Contains(r.Other.Path))
            .Where(r => item.Counts(r.Row.Kind, new Leg(r.Row.OrganisationId, r.Row.PersonId, r.Row.Kind, r.Branch!.Path, r.Other?.Path).Distance))
            .ToList();
        var people = counted.Skip((page - 1) * PageSize).Take(PageSize)
            .Select(r => new CellPerson(r.Row.PublicId, r.Row.Name, r.Branch!.Name, r.Row.Kind, r.Row.EffectiveOn, r.Other?.Name ?? r.Row.OutsideName));
        return new CellPeople(counted.Count, page, PageSize, [.. people]);
    }

    private IQueryable<OrganisationPlacement> PlacedIn(LedgerPoint point, PathRange range)
    {
        var month = point.Month.Value;
        var number = point.Number;
        var (low, high) = range;
        return db.OrganisationPlacements.Where(o =>
            o.RecordedNo <= number && o.SupersededNo > number && o.PostedFrom <= month && o.PostedTo > month
            && string.Compare(o.Path, low) >= 0 && string.Compare(o.Path, high) < 0);
    }
}
