using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
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
        => scope.Contains(organisationPath) ? await BehindAsync(query, point, organisationPath, new CellSlice(page), cancel) : null;

    /// <summary>All of them at once, for a list that leaves the system.</summary>
    public async Task<CellPeople?> AllAsync(string query, LedgerPoint point, string organisationPath, OrgScope scope, CancellationToken cancel = default)
        => scope.Contains(organisationPath) ? await BehindAsync(query, point, organisationPath, CellSlice.All, cancel) : null;

    /// <summary>
    /// The people behind a cell of one return, which the caller has found inside its scope: where the point places the unit, so
    /// that the returns of a branch that has moved since open too.
    /// </summary>
    /// <param name="isToday">As the restatement counts today: the closing by the ledger's days, where a late movement shows.</param>
    /// <returns>Null for a query that is no ledger item.</returns>
    public async Task<CellPeople?> OfReturnAsync(
        string query, LedgerPoint point, int organisationId, bool isToday, int page = 1, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(point);
        var slice = new CellSlice(page);
        var (month, number) = (point.Month.Value, point.Number);
        var path = await db.OrganisationPlacements
            .Where(o => o.OrganisationId == organisationId && o.RecordedNo <= number && o.SupersededNo > number && o.PostedFrom <= month && o.PostedTo > month)
            .Select(o => o.Path).FirstOrDefaultAsync(cancel);
        if (path is null)
            return slice.Of(0, []);
        if (!isToday || query != MemberItems.End)
            return await BehindAsync(query, point, path, slice, cancel);
        var day = point.Month.LastDay;
        var placed = db.MemberPlacements.Where(m => m.SupersededNo == Recorded.Current && m.ValidFrom <= day && m.ValidTo > day);
        return await NamedAsync(placed.Select(m => new PlacedMember { PersonId = m.PersonId, OrganisationId = m.OrganisationId }), point, PathRange.Under(path), slice, cancel);
    }

    private async Task<CellPeople?> BehindAsync(string query, LedgerPoint point, string organisationPath, CellSlice slice, CancellationToken cancel)
    {
        var range = PathRange.Under(organisationPath);
        if (PostingItems.Find(query) is { Kind: PostingKind.WholeIn or PostingKind.WholeOut } whole)
            return await new WholePeople(db).OfAsync(whole.Kind, point, organisationPath, slice, cancel);
        if (PostingItems.Find(query) is { } posting)
            return await MovementsAsync(posting, point, range, slice, cancel);
        if (RegisterItems.Find(query) is { } register)
            return await RegisterAsync(register, point, range, slice, cancel);
        if (query == LedgerCounter.Start)
            return await StartAsync(point, organisationPath, slice, cancel);
        var item = MemberItems.Find(query);
        return item is null ? null : await MembersAsync(item, point, range, slice, cancel);
    }

    /// <summary>The opening is the closing of the month before the span, looked for where the organisation stood then.</summary>
    private async Task<CellPeople> StartAsync(LedgerPoint point, string organisationPath, CellSlice slice, CancellationToken cancel)
    {
        var before = point.Before;
        var id = OrganisationPath.Ids(organisationPath).Last();
        var was = (await PlacedTree.ReadAsync(db, before, cancel)).Find(id)?.Path;
        var end = MemberItems.All.First(i => i.Query == MemberItems.End);
        return was is null ? slice.Of(0, []) : await MembersAsync(end, before, PathRange.Under(was), slice, cancel);
    }

    private async Task<CellPeople> MembersAsync(MemberItem item, LedgerPoint point, PathRange range, CellSlice slice, CancellationToken cancel)
    {
        var members = CountedMembers.At(db, point);
        foreach (var clause in item.Clauses(point.Month.LastDay))
            members = members.Where(clause.Test);
        return await NamedAsync(members.Select(m => new PlacedMember { PersonId = m.PersonId, OrganisationId = m.OrganisationId }), point, range, slice, cancel);
    }

    private async Task<CellPeople> NamedAsync(IQueryable<PlacedMember> members, LedgerPoint point, PathRange range, CellSlice slice, CancellationToken cancel)
    {
        var placed =
            from m in members
            join o in PlacedIn(point, range) on m.OrganisationId equals o.OrganisationId
            select new { m.PersonId, o.Path, Branch = o.Name };
        // Counted without the people: everybody placed is one. Branch by branch, so that the first page is read without sorting the rest.
        var total = await placed.CountAsync(cancel);
        var rows = await (
            from m in placed
            join p in db.People on m.PersonId equals p.Id
            orderby m.Path, p.NameSort, p.Id
            select new CellPerson(p.PublicId, p.Name, m.Branch, null, null, null))
            .Skip(slice.Skip).Take(slice.Size).ToListAsync(cancel);
        return slice.Of(total, rows);
    }

    private async Task<CellPeople> RegisterAsync(RegisterItem item, LedgerPoint point, PathRange range, CellSlice slice, CancellationToken cancel)
    {
        var people =
            from e in item.Counted(db, point)
            join o in PlacedIn(point, range) on e.OrganisationId equals o.OrganisationId
            orderby o.Path, e.Name, e.Key
            select new { e.Key, e.Name, Branch = o.Name, e.Amount, e.On };
        var total = await people.CountAsync(cancel);
        var rows = await people.Skip(slice.Skip).Take(slice.Size).ToListAsync(cancel);
        return slice.Of(total, [.. rows.Select(r => new CellPerson(r.Key, r.Name, r.Branch, null, r.On, Row: item.Row, Amount: r.Amount))]);
    }

    private async Task<CellPeople> MovementsAsync(PostingItem item, LedgerPoint point, PathRange range, CellSlice slice, CancellationToken cancel)
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
        var people = counted.Skip(slice.Skip).Take(slice.Size)
            .Select(r => new CellPerson(r.Row.PublicId, r.Row.Name, r.Branch!.Name, r.Row.Kind, r.Row.EffectiveOn, r.Other?.Name ?? r.Row.OutsideName));
        return slice.Of(counted.Count, [.. people]);
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

    private sealed class PlacedMember
    {
        public required int PersonId { get; init; }

        public required int OrganisationId { get; init; }
    }
}
