using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.Groups;

/// <summary>Reads the register of one branch; the caller has found that the branch may be seen.</summary>
public sealed class PartyGroupQueries(PartyBuildingDbContext db)
{
    public async Task<PartyGroupRegister> OfAsync(int branchId, CancellationToken cancel = default)
    {
        var groups = await db.Set<PartyGroup>().AsNoTracking().Where(g => g.OrganisationId == branchId && g.SupersededNo == Recorded.Current).ToListAsync(cancel);
        var keys = groups.Select(g => g.Key).Distinct().ToList();
        var leaders = await db.Set<PartyGroupLeader>().AsNoTracking().Where(l => keys.Contains(l.GroupKey) && l.SupersededNo == Recorded.Current)
            .Select(l => new Lead(l.GroupKey, l.RecordedNo, l.Person!.PublicId, l.Person.Name, l.ValidFrom, l.ValidTo)).ToListAsync(cancel);
        var newest = await db.Set<PartyGroupLeader>().Where(l => keys.Contains(l.GroupKey)).GroupBy(l => l.GroupKey)
            .Select(g => new { g.Key, No = g.Max(l => l.RecordedNo) }).ToDictionaryAsync(g => g.Key, g => g.No, cancel);
        var members = await MembersAsync(branchId, cancel);
        var rows = groups.GroupBy(g => g.Key).Select(versions =>
        {
            var last = versions.MaxBy(g => g.ValidTo)!;
            var leader = leaders.FirstOrDefault(l => l.GroupKey == last.Key && l.To == Recorded.Open);
            return new PartyGroupRow(
                last.Key, Math.Max(versions.Max(g => g.RecordedNo), newest.GetValueOrDefault(last.Key)), last.Name, versions.Min(g => g.ValidFrom), last.ValidTo,
                leader is null ? null : new GroupMember(leader.Person, leader.Name, null), leader?.From, leader is not null && members.All(m => m.Key != leader.Person),
                last.ValidTo == Recorded.Open ? [.. members.Where(m => m.Group == last.Name)] : []);
        }).ToList();
        List<PartyGroupRow> open = [.. rows.Where(r => r.To == Recorded.Open).OrderBy(r => ChineseOrdinal.Key(r.Name), StringComparer.Ordinal)];
        var known = open.Select(r => r.Name).ToHashSet(StringComparer.Ordinal);
        return new PartyGroupRegister(
            open, [.. rows.Where(r => r.To != Recorded.Open).OrderByDescending(r => r.To)], [.. members.Where(m => m.Group is null)],
            [.. members.Where(m => m.Group is not null && !known.Contains(m.Group)).GroupBy(m => m.Group!, StringComparer.Ordinal)
                .Select(g => KeyValuePair.Create(g.Key, g.Count())).OrderBy(g => ChineseOrdinal.Key(g.Key), StringComparer.Ordinal)]);
    }

    /// <summary>The names a member may be given: of the register, and those that members of the branch carry already.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(int branchId, CancellationToken cancel = default)
    {
        var open = await db.Set<PartyGroup>().Where(g => g.OrganisationId == branchId && g.SupersededNo == Recorded.Current && g.ValidTo == Recorded.Open)
            .Select(g => g.Name).ToListAsync(cancel);
        var carried = (await MembersAsync(branchId, cancel)).Select(m => m.Group).OfType<string>();
        return [.. open.Concat(carried).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private async Task<List<GroupMember>> MembersAsync(int branchId, CancellationToken cancel)
        => await db.MembershipSpells.AsNoTracking().Where(s => s.BranchId == branchId).OrderBy(s => s.Person!.NameSort).ThenBy(s => s.PersonId)
            .Select(s => new GroupMember(
                s.Person!.PublicId, s.Person.Name,
                db.PersonFacts.Where(f => f.PersonId == s.PersonId && f.Kind == PersonFactKind.PartyGroup && f.SupersededNo == Recorded.Current && f.ValidTo == Recorded.Open)
                    .Select(f => f.Value).FirstOrDefault()))
            .ToListAsync(cancel);

    private sealed record Lead(Guid GroupKey, long No, Guid Person, string Name, DateOnly From, DateOnly To);
}
