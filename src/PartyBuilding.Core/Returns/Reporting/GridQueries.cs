using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Returns.Reporting;

/// <summary>The grid of units and periods under a level: the same few statements for one unit or for a district's.</summary>
public sealed class GridQueries(PartyBuildingDbContext db, ReturnLists lists, ReturnsBelow below)
{
    public const int Periods = 12;

    /// <param name="level">Organisation inside <paramref name="scope"/>.</param>
    /// <returns>Null when the form has never been opened.</returns>
    public async Task<GridTable?> TableAsync(
        string formCode, OrganisationKey level, GridFilter filter, OrgScope scope, int skip, int take, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(level);
        ArgumentNullException.ThrowIfNull(filter);
        var periods = await lists.LastOfAsync(formCode, Periods, cancel);
        if (periods.Count == 0)
            return null;
        if (await below.OfAsync(periods, level.Id, cancel) is not { } all)
            return new GridTable(periods[^1].FormName, periods, new Dictionary<ReturnStatus, int>(), 0, 0, []);
        var states = await all.GroupBy(r => new { r.Status, r.IsOnTime }).Select(g => new { g.Key.Status, g.Key.IsOnTime, Count = g.Count() }).ToListAsync(cancel);
        var units = Fitting(all, filter).GroupBy(r => r.OrganisationId).Select(g => new { Id = g.Key, Path = g.Max(r => r.Path) });
        var total = await units.CountAsync(cancel);
        var ids = await units.OrderBy(u => u.Path).Skip(skip).Take(take).Select(u => u.Id).ToListAsync(cancel);
        return new GridTable(
            periods[^1].FormName, periods, states.GroupBy(s => s.Status).ToDictionary(g => g.Key, g => g.Sum(s => s.Count)),
            states.Where(s => s.Status.HasArrived() && !s.IsOnTime).Sum(s => s.Count), total, await RowsAsync(all, ids, periods, scope, cancel));
    }

    private static IQueryable<ReturnBelow> Fitting(IQueryable<ReturnBelow> all, GridFilter filter)
    {
        var status = filter.Status;
        var fitting = status is null ? all : all.Where(r => r.Status == status);
        return filter.IsLate ? fitting.Where(r => r.Status >= ReturnStatus.Submitted && !r.IsOnTime) : fitting;
    }

    private async Task<IReadOnlyList<GridRow>> RowsAsync(
        IQueryable<ReturnBelow> all, List<int> ids, IReadOnlyList<PeriodSummary> periods, OrgScope scope, CancellationToken cancel)
    {
        var returns = (await all.Where(r => ids.Contains(r.OrganisationId))
            .Select(r => new { r.OrganisationId, r.PeriodId, r.PublicId, r.Name, r.Status, r.IsOnTime }).ToListAsync(cancel)).ToLookup(r => r.OrganisationId);
        var seen = await db.Organisations.In(scope).Where(o => ids.Contains(o.Id)).Select(o => o.Id).ToHashSetAsync(cancel);
        var order = periods.Select((p, at) => (p.Id, at)).ToDictionary(p => p.Id, p => p.at);
        return [.. ids.Select(id => new GridRow(
            id, returns[id].MaxBy(r => order[r.PeriodId])!.Name, seen.Contains(id),
            [.. periods.Select(p => returns[id].FirstOrDefault(r => r.PeriodId == p.Id) is { } r
                ? new GridCell(r.PublicId, r.Status, r.Status.HasArrived() && !r.IsOnTime) : null)]))];
    }
}
