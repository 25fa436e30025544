using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.RollUp;

/// <summary>
/// Opens a line of the restatement: who is counted today and was not when the return was frozen, or the other way round,
/// and the events recorded since that made the difference.
/// </summary>
public sealed class RestatementPeople(PartyBuildingDbContext db, FormStore forms, UnitReach reach)
{
    /// <summary>Empty when the return has not arrived, lies outside the scope or the cell is none of the ledger's.</summary>
    public async Task<IReadOnlyList<RestatedPerson>> OfAsync(Guid returnId, string key, OrgScope scope, CancellationToken cancel = default)
    {
        var found = await db.Set<UnitReturn>().AsNoTracking().Where(r => r.PublicId == returnId && r.RecordedNo != null)
            .Select(r => new { r.OrganisationId, r.Organisation!.Path, r.RecordedNo, r.Period!.FirstMonth, r.Period.Month, r.Period.FormId }).SingleOrDefaultAsync(cancel);
        if (found is null || !scope.Contains(found.Path))
            return [];
        var form = (await forms.GetAsync(found.FormId, cancel)).Definition;
        if (form.Items.FirstOrDefault(i => i.Key == key)?.Query is not { } query)
            return [];

        var span = new MonthSpan(new Month(found.FirstMonth), new Month(found.Month));
        var unit = new Unit(form.FiledBy, found.OrganisationId);
        if (RegisterItems.Find(query) is { } register)
            return await RegisterAsync(register, new LedgerPoint(span, found.RecordedNo!.Value), unit, scope, cancel);
        var then = await CountedAsync(query, new LedgerPoint(span, found.RecordedNo!.Value), unit, isFrozen: true, cancel);
        var today = await CountedAsync(query, LedgerPoint.Today(span), unit, isFrozen: false, cancel);
        var differing = today.Except(then).Concat(then.Except(today)).ToList();
        var people = await db.People.Where(p => differing.Contains(p.Id)).OrderBy(p => p.NameSort).ThenBy(p => p.Id)
            .Select(p => new { p.Id, p.PublicId, p.Name }).ToListAsync(cancel);
        var causes = await CausesAsync(EventSubject.Person, [.. people.Select(p => p.PublicId)], found.RecordedNo.Value, scope, cancel);
        return [.. people.Select(p => new RestatedPerson(p.PublicId, p.Name, today.Contains(p.Id), [.. causes[p.PublicId]]))];
    }

    private async Task<IReadOnlyList<RestatedPerson>> RegisterAsync(
        RegisterItem item, LedgerPoint frozen, Unit unit, OrgScope scope, CancellationToken cancel)
    {
        var then = await EntriesAsync(frozen);
        var today = await EntriesAsync(LedgerPoint.Today(frozen.Span));
        var differing = then.Keys.Union(today.Keys).Where(k => then.GetValueOrDefault(k)?.Amount != today.GetValueOrDefault(k)?.Amount).ToList();
        var causes = await CausesAsync(item.Subject, differing, frozen.Number, scope, cancel);
        return [.. differing.Select(k => new RestatedPerson(
            k, (today.GetValueOrDefault(k) ?? then[k]).Name, (today.GetValueOrDefault(k)?.Amount ?? 0) > (then.GetValueOrDefault(k)?.Amount ?? 0), [.. causes[k]], item.Row, then.ContainsKey(k) && today.ContainsKey(k)))];

        // Several rows may stand in one record, as the payments of a dues month: what differs is their sum.
        async Task<Dictionary<Guid, RegisterEntry>> EntriesAsync(LedgerPoint point)
        {
            var own = await reach.OrganisationsAsync(unit.Filer, point, unit.Id, cancel);
            return (await item.Counted(db, point).Where(e => own.Contains(e.OrganisationId)).ToListAsync(cancel))
                .GroupBy(e => e.Key).ToDictionary(g => g.Key, g => g.First() with { Amount = g.Sum(e => e.Amount) });
        }
    }

    private async Task<HashSet<int>> CountedAsync(string query, LedgerPoint point, Unit unit, bool isFrozen, CancellationToken cancel)
    {
        if (PostingItems.Find(query) is { } posting)
        {
            var legs = await reach.LegsAsync(unit.Filer, point, unit.Id, cancel);
            return [.. legs.Where(l => posting.Counts(l.Kind, l.Distance)).Select(l => l.PersonId)];
        }

        var own = await reach.OrganisationsAsync(unit.Filer, point, unit.Id, cancel);
        if (query == MemberItems.End && !isFrozen)
            return await OnTheLastDayAsync(point.Month.LastDay, own, cancel);
        if (MemberItems.Find(query) is not { } item)
            return [];
        var members = CountedMembers.At(db, point).Where(m => own.Contains(m.OrganisationId));
        foreach (var clause in item.Clauses(point.Month.LastDay))
            members = members.Where(clause.Test);
        return [.. await members.Select(m => m.PersonId).ToListAsync(cancel)];
    }

    /// <summary>By the ledger's days (台账口径), as the restatement counts the closing: there a late movement shows.</summary>
    private async Task<HashSet<int>> OnTheLastDayAsync(DateOnly day, IReadOnlyList<int> own, CancellationToken cancel)
        => [.. await db.MemberPlacements
            .Where(p => own.Contains(p.OrganisationId) && p.SupersededNo == Recorded.Current && p.ValidFrom <= day && p.ValidTo > day)
            .Select(p => p.PersonId).ToListAsync(cancel)];

    private async Task<ILookup<Guid, HistoryEntry>> CausesAsync(string kind, IReadOnlyList<Guid> subjects, long since, OrgScope scope, CancellationToken cancel)
        => (await db.BusinessEvents.AsNoTracking().In(scope)
            .Where(e => e.SubjectKind == kind && subjects.Contains(e.SubjectKey) && e.RecordedNo > since)
            .OrderBy(e => e.Id)
            .Select(e => new { e.SubjectKey, Entry = new HistoryEntry(e.At, e.ActorName, e.ActorRole, e.Kind, e.Summary, e.Reason, e.Detail) })
            .ToListAsync(cancel)).ToLookup(e => e.SubjectKey, e => e.Entry);

    private sealed record Unit(Filer Filer, int Id);
}
