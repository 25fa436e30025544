using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.CoBuilding;

/// <summary>Reads agreements kept by organisations of a scope.</summary>
public sealed class AgreementQueries(PartyBuildingDbContext db, RuleBook rules, ServiceHistory history)
{
    /// <param name="ended">Those that have ended instead of those in force.</param>
    public async Task<ServiceList<AgreementRow>> ListAsync(bool ended, OrgScope scope, DateOnly today, int page, CancellationToken cancel = default)
    {
        var list = await ServiceList<Agreement>.OfAsync(
            Seen(scope).Where(a => a.EndedOn != null == ended).Include(a => a.Organisation).OrderByDescending(a => a.SignedOn).ThenBy(a => a.Id), page, cancel);
        var keys = list.Rows.Select(a => a.Key).ToList();
        var parties = (await db.Set<AgreementParty>().AsNoTracking().Where(p => keys.Contains(p.AgreementKey) && p.SupersededNo == Recorded.Current).OrderBy(p => p.Number)
            .ToListAsync(cancel)).ToLookup(p => p.AgreementKey, p => new AgreementPartyRow(p.Name, p.Members));
        var held = (await db.Set<JointActivity>().AsNoTracking().Where(a => keys.Contains(a.AgreementKey) && a.SupersededNo == Recorded.Current)
            .Select(a => new { a.AgreementKey, a.Kind, a.On }).ToListAsync(cancel)).ToLookup(a => a.AgreementKey, a => (a.Kind, a.On));
        var book = await rules.CurrentAsync(cancel);
        return new ServiceList<AgreementRow>(
            [.. list.Rows.Select(a => new AgreementRow(
                a.Key, a.Title, a.Organisation!.Name, a.SignedOn, a.EndedOn, [.. parties[a.Key]], held[a.Key].Count(), AgreementDuties.Missing(book, a, [.. held[a.Key]], today)))],
            list.Page, list.Total);
    }

    public async Task<AgreementRecord?> RecordAsync(Guid key, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        if (await Seen(scope).Include(a => a.Organisation).SingleOrDefaultAsync(a => a.Key == key, cancel) is not { } found)
            return null;
        var activities = await db.Set<JointActivity>().AsNoTracking().Where(a => a.AgreementKey == key && a.SupersededNo == Recorded.Current)
            .OrderByDescending(a => a.On).ThenByDescending(a => a.Id).Select(a => new JointActivityRow(a.Key, a.Kind, a.On, a.Title, a.People, a.Note)).ToListAsync(cancel);
        return new AgreementRecord(
            key, found.RecordedNo, found.Organisation!.PublicId, found.Organisation.Name, found.Title, found.SignedOn, found.Mechanisms, found.MonthlyHighlight,
            found.QuarterlyKeyWork, found.EndedOn, found.EndNote)
        {
            Parties = await db.Set<AgreementParty>().AsNoTracking().Where(p => p.AgreementKey == key && p.SupersededNo == Recorded.Current).OrderBy(p => p.Number)
                .Select(p => new AgreementPartyRow(p.Name, p.Members)).ToListAsync(cancel),
            Activities = activities,
            Missing = AgreementDuties.Missing(await rules.CurrentAsync(cancel), found, [.. activities.Select(a => (a.Kind, a.On))], today),
            History = await history.OfAsync(key, cancel),
        };
    }

    /// <summary>Agreements in force that lack something of the month or the quarter that were over last.</summary>
    public async Task<IReadOnlyList<AgreementRow>> LatelyMissingAsync(OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var since = new DateOnly(today.Year, today.Month, 1).AddMonths(-6);
        var open = await Seen(scope).Where(a => a.EndedOn == null && (a.MonthlyHighlight || a.QuarterlyKeyWork)).Include(a => a.Organisation)
            .OrderBy(a => a.Organisation!.Path).ThenBy(a => a.Id).ToListAsync(cancel);
        if (open.Count == 0)
            return [];
        var seen = Seen(scope).Select(a => a.Key);
        var held = (await db.Set<JointActivity>().AsNoTracking().Where(a => seen.Contains(a.AgreementKey) && a.SupersededNo == Recorded.Current && a.On >= since)
            .Select(a => new { a.AgreementKey, a.Kind, a.On }).ToListAsync(cancel)).ToLookup(a => a.AgreementKey, a => (a.Kind, a.On));
        var book = await rules.CurrentAsync(cancel);
        return [.. open
            .Select(a => new AgreementRow(
                a.Key, a.Title, a.Organisation!.Name, a.SignedOn, a.EndedOn, [], held[a.Key].Count(), AgreementDuties.Missing(book, a, [.. held[a.Key]], today, lately: true)))
            .Where(a => a.Missing.Count > 0)];
    }

    private IQueryable<Agreement> Seen(OrgScope scope)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        return db.Set<Agreement>().AsNoTracking().Where(a => a.SupersededNo == Recorded.Current && seen.Contains(a.OrganisationId));
    }
}
