using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Dues;

/// <summary>Who stood in a branch in a month, and what is known of them that decides their line.</summary>
public sealed class DuesRoster(PartyBuildingDbContext db, OrganisationNames names)
{
    internal async Task<IReadOnlyList<RosterMember>> ReadAsync(int branchId, Month month, DateOnly day, CancellationToken cancel)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        var placed = await db.MemberPlacements.AsNoTracking()
            .Where(p => p.OrganisationId == branchId && p.SupersededNo == Recorded.Current && p.ValidFrom <= last && first < p.ValidTo && p.ValidFrom < p.ValidTo)
            .Select(p => new { p.PersonId, p.Person!.Name, p.Person.NameSort, p.ValidFrom, p.ValidTo }).ToListAsync(cancel);
        var ids = placed.Select(p => p.PersonId).Distinct().ToList();
        var died = (await db.Postings
            .Where(p => ids.Contains(p.PersonId) && p.Kind == PostingKind.Died && p.SupersededNo == Recorded.Current && first <= p.EffectiveOn && p.EffectiveOn <= last)
            .Select(p => p.PersonId).ToListAsync(cancel)).ToHashSet();
        var lost = (await db.PersonFacts
            .Where(f => ids.Contains(f.PersonId) && f.Kind == PersonFactKind.OutOfContact && f.SupersededNo == Recorded.Current && f.ValidFrom <= day && day < f.ValidTo)
            .Select(f => f.PersonId).ToListAsync(cancel)).ToHashSet();
        var standards = (await StandardsAsync(ids, month.Value, cancel)).ToDictionary(s => s.PersonId);
        var other = await OthersAsync(ids, branchId, month, cancel);
        // L1713: the letter says up to which month dues are paid.
        var letters = (await db.Set<TransferCase>()
            .Where(t => ids.Contains(t.PersonId) && t.ToBranchId == branchId && t.AcceptedOn != null && t.DuesPaidTo != null)
            .Select(t => new { t.PersonId, t.DuesPaidTo }).ToListAsync(cancel)).ToLookup(t => t.PersonId, t => t.DuesPaidTo!.Value);
        return [.. placed.GroupBy(p => p.PersonId).OrderBy(g => g.First().NameSort, StringComparer.Ordinal).Select(g => new RosterMember(
            g.Key, g.First().Name,
            new RosterFacts(g.Any(p => p.ValidFrom <= first && first < p.ValidTo), g.Any(p => p.ValidFrom <= last && last < p.ValidTo), died.Contains(g.Key), lost.Contains(g.Key)),
            new OnceFacts(month.Value, other.GetValueOrDefault(g.Key), letters[g.Key].Any() ? letters[g.Key].Max() : null),
            standards.GetValueOrDefault(g.Key)))];
    }

    /// <summary>The standard in force of each in a month.</summary>
    internal async Task<IReadOnlyList<DuesStandard>> StandardsAsync(IReadOnlyCollection<int> people, int month, CancellationToken cancel)
    {
        var rows = await db.Set<DuesStandard>().AsNoTracking()
            .Where(s => people.Contains(s.PersonId) && s.SupersededNo == Recorded.Current && s.State == DuesStandardState.InForce && s.FromMonth <= month)
            .ToListAsync(cancel);
        return [.. rows.GroupBy(s => s.PersonId).Select(g => g.OrderBy(s => s.FromMonth).ThenBy(s => s.Id).Last())];
    }

    private async Task<Dictionary<int, string>> OthersAsync(List<int> people, int branchId, Month month, CancellationToken cancel)
    {
        var rows = await db.Set<DuesCharge>()
            .Where(c => people.Contains(c.PersonId) && c.Month == month.Value && c.OrganisationId != branchId && c.SupersededNo == Recorded.Current)
            .Select(c => new { c.PersonId, c.OrganisationId }).ToListAsync(cancel);
        var known = await names.OfAsync([.. rows.Select(r => r.OrganisationId).Distinct()], cancel);
        return rows.ToDictionary(r => r.PersonId, r => known.GetValueOrDefault(r.OrganisationId, "其他支部"));
    }
}
