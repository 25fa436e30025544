using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.Reorganisation;

/// <summary>Where the members of an organisation went when it was merged, split, re-organised or closed (党员去向名单).</summary>
public sealed class WhereaboutsQueries(PartyBuildingDbContext db, OrganisationNames names)
{
    /// <summary>A closed branch was emptied before: its list goes back this far from the closing.</summary>
    public const int MonthsBeforeClosing = 12;

    private static readonly string[] Kinds = ["organisation.merged", "organisation.split", "organisation.reorganised", "organisation.closed"];

    /// <summary>The events that moved members of an organisation, or closed it, newest first. Null when it is not in scope.</summary>
    public async Task<IReadOnlyList<WhereaboutsEvent>?> EventsAsync(Guid organisationKey, OrgScope scope, CancellationToken cancel = default)
    {
        if (await FindAsync(organisationKey, scope, cancel) is not { } organisation)
            return null;
        var moves = await db.Postings
            .Where(p => p.OrganisationId == organisation.Id && (p.Kind == PostingKind.WholeOut || p.Kind == PostingKind.WholeIn))
            .GroupBy(p => new { p.RecordedNo, p.EffectiveOn })
            .Select(g => new { g.Key.RecordedNo, g.Key.EffectiveOn, Out = g.Count(p => p.Kind == PostingKind.WholeOut), In = g.Count(p => p.Kind == PostingKind.WholeIn) })
            .ToListAsync(cancel);
        var numbers = moves.Select(m => (long?)m.RecordedNo).ToList();
        var words = await db.BusinessEvents.Where(e => Kinds.Contains(e.Kind) && (numbers.Contains(e.RecordedNo) || e.SubjectKey == organisationKey))
            .OrderBy(e => e.Id).Select(e => new { e.RecordedNo, e.Kind, e.SubjectKey, e.Summary }).ToListAsync(cancel);
        var events = moves.Select(m => new WhereaboutsEvent(
            m.RecordedNo, m.EffectiveOn, words.LastOrDefault(w => w.RecordedNo == m.RecordedNo && w.Kind != "organisation.closed")?.Summary ?? "整建制转接", m.Out, m.In)).ToList();
        // One that had nobody left on its last day: those who went in the months before.
        if (organisation.ClosedOn is { } closed && words.LastOrDefault(w => w.SubjectKey == organisationKey && w.Kind == "organisation.closed") is { RecordedNo: { } no } closing
            && events.TrueForAll(e => e.No != no))
            events.Add(new WhereaboutsEvent(no, closed, closing.Summary, await Departures(organisation).CountAsync(cancel), 0));
        return [.. events.OrderByDescending(e => e.On).ThenByDescending(e => e.No)];
    }

    /// <summary>The list of one event. Null when there is no such event at an organisation of the scope.</summary>
    public async Task<Whereabouts?> ListAsync(Guid organisationKey, long no, OrgScope scope, CancellationToken cancel = default)
    {
        if (await EventsAsync(organisationKey, scope, cancel) is not { } events || events.FirstOrDefault(e => e.No == no) is not { } chosen)
            return null;
        var organisation = (await FindAsync(organisationKey, scope, cancel))!;
        var moved = db.Postings.Where(p => p.RecordedNo == no && p.Kind == PostingKind.WholeOut && (p.OrganisationId == organisation.Id || p.CounterpartId == organisation.Id));
        var rows = await (chosen.Out + chosen.In > 0 && await moved.AnyAsync(cancel) ? moved : Departures(organisation))
            .OrderBy(p => p.Person!.NameSort).ThenBy(p => p.PersonId)
            .Select(p => new Leg(p.PersonId, p.Person!.PublicId, p.Person.Name, p.Kind, p.OrganisationId, p.CounterpartId, p.OutsideName, p.EffectiveOn))
            .ToListAsync(cancel);
        var seen = await SeenAsync([.. rows.Select(r => r.PersonId).Distinct()], scope, cancel);
        var titles = await names.OfAsync([.. rows.SelectMany(r => new[] { r.From, r.To ?? r.From }).Distinct()], cancel);
        return new Whereabouts(
            organisation.Name, chosen,
            [.. rows.Where(r => seen.Contains(r.PersonId)).Select(r => new WhereaboutsRow(
                r.Key, r.Name, titles.GetValueOrDefault(r.From, ""), r.To is { } to ? titles.GetValueOrDefault(to, "") : r.Outside ?? Gone(r.Kind), r.On))],
            rows.Count(r => !seen.Contains(r.PersonId)));
    }

    private static string Gone(PostingKind kind) => MemberLeavingService.Kinds.GetValueOrDefault(kind, "区外");

    private Task<Organisation?> FindAsync(Guid key, OrgScope scope, CancellationToken cancel)
        => db.Organisations.AsNoTracking().In(scope).SingleOrDefaultAsync(o => o.PublicId == key, cancel);

    private IQueryable<Posting> Departures(Organisation organisation)
    {
        var (id, closed) = (organisation.Id, organisation.ClosedOn ?? DateOnly.MaxValue);
        var since = organisation.ClosedOn?.AddMonths(-MonthsBeforeClosing) ?? DateOnly.MaxValue;
        return db.Postings.Where(p => p.OrganisationId == id && p.SupersededNo == Recorded.Current
            && p.Kind >= PostingKind.TransferredOut && p.Kind <= PostingKind.WholeOut && p.EffectiveOn >= since && p.EffectiveOn <= closed);
    }

    // A person is seen by whoever sees the branch they are in now, or were in last; the others are only counted.
    private async Task<HashSet<int>> SeenAsync(IReadOnlyCollection<int> people, OrgScope scope, CancellationToken cancel)
    {
        var placements = await db.MemberPlacements.Where(m => people.Contains(m.PersonId) && m.SupersededNo == Recorded.Current)
            .Select(m => new { m.PersonId, m.OrganisationId, m.ValidTo, m.Id }).ToListAsync(cancel);
        var newest = placements.GroupBy(m => m.PersonId).Select(g => g.OrderBy(m => m.ValidTo).ThenBy(m => m.Id).Last()).ToList();
        var ids = newest.Select(m => m.OrganisationId).Distinct().ToList();
        var open = await db.Organisations.In(scope).Where(o => ids.Contains(o.Id)).Select(o => o.Id).ToListAsync(cancel);
        return [.. newest.Where(m => open.Contains(m.OrganisationId)).Select(m => m.PersonId)];
    }

    private sealed record Leg(int PersonId, Guid Key, string Name, PostingKind Kind, int From, int? To, string? Outside, DateOnly On);
}
