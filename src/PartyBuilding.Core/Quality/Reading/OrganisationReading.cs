using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Quality.Reading;

/// <summary>Reads the standing organisations of a scope with units, terms and seats: three queries and the tree.</summary>
internal sealed class OrganisationReading(PartyBuildingDbContext db, OrganisationTrees trees)
{
    public async Task<IReadOnlyList<OrganisationFacts>> ReadAsync(OrgScope scope, DateOnly today, CancellationToken cancel)
    {
        var rows = await (
            from o in db.Organisations.AsNoTracking().In(scope)
            where o.ClosedOn == null
            join t in db.Set<CommitteeTerm>().Where(t => t.EndedOn == null) on o.Id equals t.OrganisationId into terms
            from term in terms.DefaultIfEmpty()
            orderby o.Path
            select new { o.Id, o.Kind, o.Path, TermId = (int?)term!.Id, Due = (DateOnly?)term.DueOn }).ToListAsync(cancel);
        var links = (await db.UnitLinks.AsNoTracking().Where(l => l.SupersededNo == Recorded.Current && l.ValidFrom <= today && l.ValidTo > today)
            .Join(db.Organisations.In(scope), l => l.OrganisationId, o => o.Id, (l, o) => new { l.OrganisationId, l.Kind }).ToListAsync(cancel))
            .ToLookup(l => l.OrganisationId, l => l.Kind);
        var seats = (await SeatsAsync(scope, cancel)).ToLookup(s => s.TermId);
        var tree = await trees.CurrentAsync(cancel);
        var counts = tree.In(scope).Where(n => n.Own > 0).Select(n => (n.Path, Count: tree.Members(OrgScope.Of(n.Path), n.Id))).ToList();
        var sums = Sums(counts);
        return [.. rows.Select(r => new OrganisationFacts(
            r.Id, r.Kind, r.Path, sums.GetValueOrDefault(r.Path) ?? MemberCount.None, links[r.Id].Count(), links[r.Id].Contains(UnitLinkKind.Joint),
            r.TermId, r.Due, r.TermId is { } term ? [.. seats[term]] : []))];
    }

    // Every organisation above a branch counts its members too.
    private static Dictionary<string, MemberCount> Sums(IEnumerable<(string Path, MemberCount Count)> counts)
    {
        var sums = new Dictionary<string, MemberCount>(StringComparer.Ordinal);
        foreach (var (path, count) in counts)
        {
            for (var depth = OrganisationPath.Depth(path); depth > 0; depth--)
            {
                var above = OrganisationPath.Ancestor(path, depth);
                sums[above] = (sums.GetValueOrDefault(above) ?? MemberCount.None) + count;
            }
        }

        return sums;
    }

    // Members may sit on a committee and be on the books elsewhere: where is asked of the whole district, as a path only.
    private async Task<List<SeatFacts>> SeatsAsync(OrgScope scope, CancellationToken cancel)
    {
        var rows = await (
            from m in db.Set<CommitteeMember>().AsNoTracking()
            join o in db.Organisations.In(scope) on m.Term!.OrganisationId equals o.Id
            where m.SupersededNo == Recorded.Current && m.ValidTo == Recorded.Open && m.Term!.EndedOn == null
            join s in db.MembershipSpells.Where(s => s.BranchId != null) on m.PersonId equals s.PersonId into spells
            from spell in spells.DefaultIfEmpty()
            select new { m.TermId, m.PersonId, m.Person!.Name, m.Post, BranchId = (int?)spell!.BranchId, Standing = (MemberStanding?)spell.Standing })
            .ToListAsync(cancel);
        var paths = (await trees.CurrentAsync(cancel)).Nodes.ToDictionary(n => n.Id, n => n.Path);
        return rows.ConvertAll(r => new SeatFacts(
            r.TermId, r.PersonId, r.Name, r.Post == CommitteePostKind.Secretary,
            r.BranchId is { } branch ? paths.GetValueOrDefault(branch, OrganisationPath.Root) : null, r.Standing == MemberStanding.Full));
    }
}
