using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Floating;

/// <summary>Reads situations of members within a scope.</summary>
public sealed class SituationQueries(PartyBuildingDbContext db, RuleBook rules)
{
    public async Task<IReadOnlyDictionary<SituationList, int>> CountsAsync(OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var counts = new Dictionary<SituationList, int>();
        foreach (var list in Enum.GetValues<SituationList>())
            counts[list] = await (await ListAsync(list, scope, today, cancel)).CountAsync(cancel);
        return counts;
    }

    /// <param name="organisation">Narrows to one organisation and everything below it; null for the whole scope.</param>
    /// <returns>Null when that organisation is out of scope.</returns>
    public async Task<SituationPage?> PageAsync(
        SituationList list, Guid? organisation, OrgScope scope, DateOnly today, int page, CancellationToken cancel = default)
    {
        if (await NarrowAsync(organisation, scope, cancel) is not { } narrow)
            return null;
        var found = await ListAsync(list, narrow, today, cancel);
        var total = await found.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + SituationPage.Size - 1) / SituationPage.Size));
        return new SituationPage(await Rows(found).Skip((at - 1) * SituationPage.Size).Take(SituationPage.Size).ToListAsync(cancel), at, total);
    }

    /// <summary>All of a list, as a stream for a workbook; null when the organisation is out of scope.</summary>
    public async Task<IAsyncEnumerable<SituationRow>?> StreamAsync(
        SituationList list, Guid? organisation, OrgScope scope, DateOnly today, CancellationToken cancel = default)
        => await NarrowAsync(organisation, scope, cancel) is { } narrow ? Rows(await ListAsync(list, narrow, today, cancel)).AsAsyncEnumerable() : null;

    public async Task<SituationRecord?> FindAsync(Guid key, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var row = await Current().Include(s => s.Person).Include(s => s.Branch).SingleOrDefaultAsync(s => s.Key == key, cancel);
        if (row is null || !await db.Organisations.In(scope).AnyAsync(o => o.Id == row.BranchId, cancel))
            return null;
        var months = await MonthsAsync(today, cancel);
        return new SituationRecord(
            row, row.Person!.PublicId, row.Person.Version, row.Person.Name, row.Branch!.Name,
            row is { Kind: SituationKind.Lost, ConfirmedOn: null, EndedOn: null } ? row.Since.AddMonths(months) : null,
            await RegisterReads.EntriesAsync(db, key, cancel), await RegisterReads.HistoryAsync(db, key, cancel));
    }

    /// <summary>The situations of a member whose record the reader has open, newest first.</summary>
    public async Task<IReadOnlyList<SituationRow>> OfPersonAsync(Guid personKey, CancellationToken cancel = default)
        => await Rows(Current().Where(s => s.Person!.PublicId == personKey)).ToListAsync(cancel);

    /// <summary>States of a kind without a record, in branch order.</summary>
    public async Task<IReadOnlyList<BareState>> BareAsync(PersonFactKind kind, OrgScope scope, int page, CancellationToken cancel = default)
        => await BareStates.Of(db, scope, kind).Skip((Math.Max(1, page) - 1) * SituationPage.Size).Take(SituationPage.Size).ToListAsync(cancel);

    public Task<int> BareCountAsync(PersonFactKind kind, OrgScope scope, CancellationToken cancel = default)
        => BareStates.Of(db, scope, kind).CountAsync(cancel);

    /// <summary>Out of contact by the organisations right under one; a branch has none. Those with nothing to show are left out.</summary>
    /// <returns>Null when the organisation is out of scope.</returns>
    public async Task<IReadOnlyList<LostBySubordinate>?> BySubordinateAsync(Guid organisation, OrgScope scope, CancellationToken cancel = default)
    {
        var level = await db.Organisations.AsNoTracking().In(scope).SingleOrDefaultAsync(o => o.PublicId == organisation, cancel);
        if (level is null)
            return null;
        var children = await db.Organisations.In(scope).Where(o => o.ParentId == level.Id)
            .OrderBy(o => o.SortOrder).ThenBy(o => o.Id).Select(o => new { o.PublicId, o.Name, o.Path }).ToListAsync(cancel);
        var under = OrgScope.Of(level.Path);
        var lost = await (
            from s in Current()
            join o in db.Organisations.In(under) on s.BranchId equals o.Id
            where s.Kind == SituationKind.Lost && (s.ConfirmedOn != null || s.EndedOn != null) && !s.LeftBooks
            select new { o.Path, IsFound = s.EndedOn != null }).ToListAsync(cancel);
        var bare = await (
            from f in db.PersonFacts
            where f.Kind == PersonFactKind.OutOfContact && f.SupersededNo == Recorded.Current && f.ValidTo == Recorded.Open
                && !db.Set<Situation>().Any(s => s.PersonId == f.PersonId && s.Kind == SituationKind.Lost && s.SupersededNo == Recorded.Current && s.EndedOn == null)
            join m in db.MembershipSpells on f.PersonId equals m.PersonId
            join o in db.Organisations.In(under) on m.BranchId equals o.Id
            select o.Path).ToListAsync(cancel);
        return [.. children.Select(c => (Child: c, Range: PathRange.Under(c.Path)))
            .Select(c => new LostBySubordinate(
                c.Child.PublicId, c.Child.Name, lost.Count(l => !l.IsFound && c.Range.Contains(l.Path)),
                lost.Count(l => l.IsFound && c.Range.Contains(l.Path)), bare.Count(c.Range.Contains)))
            .Where(c => c.NotFound + c.Found + c.Bare > 0)];
    }

    private IQueryable<Situation> Current() => db.Set<Situation>().AsNoTracking().Where(s => s.SupersededNo == Recorded.Current);

    private async Task<IQueryable<Situation>> ListAsync(SituationList list, OrgScope scope, DateOnly today, CancellationToken cancel)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        var all = Current().Where(s => seen.Contains(s.BranchId));
        var lost = all.Where(s => s.Kind == SituationKind.Lost);
        var away = all.Where(s => (s.Kind == SituationKind.Staying || s.Kind == SituationKind.Abroad) && s.EndedOn == null);
        // Full on the day itself: a day that a shorter month cuts off comes full with the month's last day.
        var months = await MonthsAsync(today, cancel);
        var (plain, cut) = (today.AddMonths(-months), today.AddDays(1).AddMonths(-months).AddDays(-1));
        var full = plain > cut ? plain : cut;
        return list switch
        {
            SituationList.NotFound => lost.Where(s => s.EndedOn == null && s.ConfirmedOn != null),
            SituationList.Searching => lost.Where(s => s.EndedOn == null && s.ConfirmedOn == null),
            SituationList.ToConfirm => lost.Where(s => s.EndedOn == null && s.ConfirmedOn == null && s.Since <= full),
            SituationList.Found => lost.Where(s => s.EndedOn != null && !s.LeftBooks),
            SituationList.Unplaced => lost.Where(s => s.EndedOn != null && !s.LeftBooks && s.Placement == null),
            SituationList.Away => away,
            SituationList.Overdue => away.Where(s => s.ExpectedEnd < today),
            _ => all.Where(s => s.Kind == SituationKind.Hardship && s.EndedOn == null),
        };
    }

    private static IQueryable<SituationRow> Rows(IQueryable<Situation> found)
        => found.OrderByDescending(s => s.EndedOn).ThenBy(s => s.Since).ThenBy(s => s.Id).Select(s => new SituationRow(
            s.Key, s.Person!.PublicId, s.Person.Name, s.Branch!.Name, s.Kind, s.Since, s.LastLifeOn, s.LastDuesOn, s.WhyCode, s.Place, s.ConfirmedOn,
            s.ExpectedEnd, s.EndedOn, s.EndNote, s.Placement));

    private async Task<OrgScope?> NarrowAsync(Guid? organisation, OrgScope scope, CancellationToken cancel)
    {
        if (organisation is not { } key)
            return scope;
        var path = await db.Organisations.In(scope).Where(o => o.PublicId == key).Select(o => o.Path).SingleOrDefaultAsync(cancel);
        return path is null ? null : OrgScope.Of(path);
    }

    private async Task<int> MonthsAsync(DateOnly today, CancellationToken cancel)
        => (await rules.CurrentAsync(cancel)).InForce("FLT-LOST-MONTHS", today)?.Number("months") ?? 0;
}
