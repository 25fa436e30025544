using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Ledger;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>
/// The people behind 整建制转入 and 整建制转出 of a level: those of merged branches have postings of their own; those of a
/// branch that changed its superior have none, and are everybody it closed the month before with.
/// </summary>
internal sealed class WholePeople(PartyBuildingDbContext db)
{
    private sealed record MovedBranch(int Id, string Name, DateOnly On, string? Other);

    /// <param name="kind">WholeIn or WholeOut.</param>
    public async Task<CellPeople> OfAsync(PostingKind kind, LedgerPoint point, string organisationPath, CellSlice slice, CancellationToken cancel)
    {
        var trees = await PlacedTrees.ReadAsync(db, point, cancel: cancel);
        var now = PathRange.Under(organisationPath);
        List<CellPerson> people =
        [
            .. await MergedAsync(kind, point, now, trees.Known, cancel),
            .. await MovedAsync(kind, point, organisationPath, trees, cancel),
        ];
        return slice.Of(people.Count, [.. people.Skip(slice.Skip).Take(slice.Size)]);
    }

    private async Task<IEnumerable<CellPerson>> MergedAsync(
        PostingKind kind, LedgerPoint point, PathRange range, PlacedTree known, CancellationToken cancel)
    {
        var rows = await (
            from g in CountedMembers.Posted(db, point)
            where g.Kind == kind
            join p in db.People on g.PersonId equals p.Id
            orderby g.EffectiveOn, p.NameSort
            select new { g.OrganisationId, g.CounterpartId, g.EffectiveOn, p.PublicId, p.Name }).ToListAsync(cancel);
        return from r in rows
               let branch = known.Find(r.OrganisationId)
               let other = r.CounterpartId is { } id ? known.Find(id) : null
               where branch is not null && range.Contains(branch.Path) && (other is null || !range.Contains(other.Path))
               select new CellPerson(r.PublicId, r.Name, branch.Name, kind, r.EffectiveOn, other?.Name);
    }

    private async Task<IEnumerable<CellPerson>> MovedAsync(
        PostingKind kind, LedgerPoint point, string organisationPath, PlacedTrees trees, CancellationToken cancel)
    {
        var moved = await BranchesAsync(kind, point, organisationPath, trees, cancel);
        if (moved.Count == 0)
            return [];
        var ids = moved.Keys.ToList();
        var rows = await (
            from m in CountedMembers.Placed(db, point.Before)
            where ids.Contains(m.OrganisationId)
            join p in db.People on m.PersonId equals p.Id
            orderby m.OrganisationId, p.NameSort, p.Id
            select new { m.OrganisationId, p.PublicId, p.Name }).ToListAsync(cancel);
        return rows.Select(r => new CellPerson(
            r.PublicId, r.Name, moved[r.OrganisationId].Name, kind, moved[r.OrganisationId].On, moved[r.OrganisationId].Other));
    }

    // The same question as the roll-up's: held before, held last, each by the paths of its own month.
    private async Task<Dictionary<int, MovedBranch>> BranchesAsync(
        PostingKind kind, LedgerPoint point, string organisationPath, PlacedTrees trees, CancellationToken cancel)
    {
        var now = PathRange.Under(organisationPath);
        var was = trees.Before.Find(OrganisationPath.Ids(organisationPath)[^1]) is { } own ? PathRange.Under(own.Path) : PathRange.Empty;
        var (from, to, gone, come) = kind == PostingKind.WholeOut ? (trees.Before, trees.Known, was, now) : (trees.Known, trees.Before, now, was);
        // Whatever kind it is now: it had members of its own when it was a branch.
        var branches = from.All.Where(o => gone.Contains(o.Path)).Where(o => to.Find(o.Id) is not { } there || !come.Contains(there.Path)).ToList();
        var ids = branches.Select(o => o.Id).ToList();
        var (first, last, number) = (point.Span.First.Value, point.Span.Last.Value, point.Number);
        var days = await db.OrganisationPlacements
            .Where(p => ids.Contains(p.OrganisationId) && p.PostedFrom >= first && p.PostedFrom <= last && p.RecordedNo <= number && p.SupersededNo > number)
            .Select(p => new { p.OrganisationId, p.ValidFrom }).ToListAsync(cancel);
        var since = days.GroupBy(d => d.OrganisationId).ToDictionary(g => g.Key, g => g.Max(d => d.ValidFrom));
        return branches.ToDictionary(o => o.Id, o => new MovedBranch(
            o.Id, o.Name, since.GetValueOrDefault(o.Id, point.Span.FirstDay), to.Find(o.Id)?.ParentId is { } parent ? to.Find(parent)?.Name : null));
    }
}
