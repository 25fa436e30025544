using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>The trees a report needs besides its own, read in one statement.</summary>
/// <param name="Now">As the span's last month places it.</param>
/// <param name="Before">As the month before the span placed it.</param>
/// <param name="Known">Every organisation of either, or of a month in between, where it stood last: a branch closed in the span keeps a place.</param>
public sealed record PlacedTrees(PlacedTree Now, PlacedTree Before, PlacedTree Known)
{
    /// <summary>It files the returns of branches.</summary>
    public bool IsBranchNow(int id) => Now.Find(id)?.Kind == OrganisationKind.Branch;

    /// <param name="only">The organisations that will be asked for; null for all.</param>
    public static async Task<PlacedTrees> ReadAsync(
        PartyBuildingDbContext db, LedgerPoint point, IReadOnlyCollection<int>? only = null, CancellationToken cancel = default)
    {
        var (before, now, number) = (point.Before.Month.Value, point.Month.Value, point.Number);
        var placements = only is null ? db.OrganisationPlacements : db.OrganisationPlacements.Where(p => only.Contains(p.OrganisationId));
        var rows = await placements.AsNoTracking()
            .Where(p => p.RecordedNo <= number && p.SupersededNo > number && p.PostedFrom <= now && p.PostedTo > before)
            .OrderBy(p => p.PostedFrom).ThenBy(p => p.PostedTo)
            .Select(p => new { p.PostedFrom, p.PostedTo, Place = new PlacedOrganisation(p.OrganisationId, p.ParentId, p.Path, p.Name, p.Kind) })
            .ToListAsync(cancel);
        return new PlacedTrees(
            new PlacedTree(rows.Where(r => r.PostedTo > now).Select(r => r.Place)),
            new PlacedTree(rows.Where(r => r.PostedFrom <= before).Select(r => r.Place)),
            new PlacedTree(rows.GroupBy(r => r.Place.Id).Select(g => g.Last().Place)));
    }
}
