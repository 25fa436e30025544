using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Core.Organisations.Profiles;
using PartyBuilding.Core.Organisations.Types;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.Completeness;

/// <summary>Reads what is there for all organisations of a scope: one small query a register, however many organisations.</summary>
public sealed class CompletenessReader(PartyBuildingDbContext db, OrganisationQueries organisations)
{
    internal async Task<IReadOnlyList<CompletenessFacts>> ReadAsync(OrgScope scope, CancellationToken cancel)
    {
        var nodes = await organisations.TreeAsync(scope, cancel);
        var standing = db.Organisations.AsNoTracking().In(scope).Where(o => o.ClosedOn == null);
        var units = await Links(standing).GroupBy(l => l.OrganisationId)
            .Select(g => new { g.Key, All = g.Count(), Joint = g.Count(l => l.Kind == UnitLinkKind.Joint) }).ToDictionaryAsync(g => g.Key, cancel);
        var terms = await db.Set<CommitteeTerm>().Where(t => t.EndedOn == null && standing.Any(o => o.Id == t.OrganisationId))
            .Select(t => new { t.OrganisationId, t.DueOn }).ToDictionaryAsync(t => t.OrganisationId, t => t.DueOn, cancel);
        var led = (await db.Set<CommitteeMember>()
            .Where(m => m.Post == CommitteePostKind.Secretary && m.SupersededNo == Recorded.Current && m.ValidTo == Recorded.Open && m.Term!.EndedOn == null
                && standing.Any(o => o.Id == m.Term.OrganisationId))
            .Select(m => m.Term!.OrganisationId).ToListAsync(cancel)).ToHashSet();
        var contacts = await db.Set<OrganisationProfile>().AsNoTracking().Where(p => standing.Any(o => o.Id == p.OrganisationId)).ToDictionaryAsync(p => p.OrganisationId, cancel);
        var types = (await db.Set<BranchType>()
            .Where(t => t.SupersededNo == Recorded.Current && t.ValidTo == Recorded.Open && standing.Any(o => o.Id == t.OrganisationId))
            .Select(t => new { t.OrganisationId, t.Code }).ToListAsync(cancel)).ToLookup(t => t.OrganisationId, t => t.Code);
        var full = await standing.Join(db.MembershipSpells.Where(s => s.Standing == MemberStanding.Full), o => o.Id, s => s.BranchId, (o, s) => o.Id)
            .GroupBy(id => id).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var leaderless = await LeaderlessAsync(standing, cancel);
        var ungrouped = await UngroupedAsync(standing, cancel);
        return [.. nodes.Select(n => new CompletenessFacts(
            n, units.GetValueOrDefault(n.Id)?.All ?? 0, units.GetValueOrDefault(n.Id)?.Joint ?? 0, terms.TryGetValue(n.Id, out var due) ? due : null, led.Contains(n.Id),
            contacts.GetValueOrDefault(n.Id)?.Address is not null, contacts.GetValueOrDefault(n.Id)?.Telephone is not null, contacts.GetValueOrDefault(n.Id)?.Postcode is not null,
            [.. types[n.Id]], full.GetValueOrDefault(n.Id), leaderless.GetValueOrDefault(n.Id), ungrouped.GetValueOrDefault(n.Id)))];
    }

    private IQueryable<UnitLink> Links(IQueryable<Organisation> standing)
        => db.UnitLinks.Where(l => l.SupersededNo == Recorded.Current && l.ValidTo == Recorded.Open && standing.Any(o => o.Id == l.OrganisationId));

    private IQueryable<PartyGroup> Groups(IQueryable<Organisation> standing)
        => db.Set<PartyGroup>().Where(g => g.SupersededNo == Recorded.Current && g.ValidTo == Recorded.Open && standing.Any(o => o.Id == g.OrganisationId));

    private Task<Dictionary<int, int>> LeaderlessAsync(IQueryable<Organisation> standing, CancellationToken cancel)
        => Groups(standing)
            .Where(g => !db.Set<PartyGroupLeader>().Any(l => l.GroupKey == g.Key && l.SupersededNo == Recorded.Current && l.ValidTo == Recorded.Open
                && db.MembershipSpells.Any(s => s.PersonId == l.PersonId && s.BranchId == g.OrganisationId)))
            .GroupBy(g => g.OrganisationId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    // 手册2008 L1736 asks for a group of every member; a branch that has set none up is not asked.
    private Task<Dictionary<int, int>> UngroupedAsync(IQueryable<Organisation> standing, CancellationToken cancel)
    {
        var groups = Groups(standing);
        return db.MembershipSpells
            .Where(s => groups.Any(g => g.OrganisationId == s.BranchId)
                && !db.PersonFacts.Any(f => f.PersonId == s.PersonId && f.Kind == PersonFactKind.PartyGroup && f.SupersededNo == Recorded.Current && f.ValidTo == Recorded.Open))
            .GroupBy(s => s.BranchId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
    }
}
