using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Returns.Reporting;

/// <summary>Completeness and timeliness by organisation and period: two grouped statements, whatever the number of units.</summary>
public sealed class ReportingQueries(PartyBuildingDbContext db, ReturnLists lists, ReturnsBelow below, PlacedKeys keys)
{
    /// <param name="level">Organisation inside <paramref name="scope"/>.</param>
    /// <param name="most">Newest periods shown.</param>
    /// <returns>Null when the form has never been opened.</returns>
    public async Task<ReportingTable?> TableAsync(string formCode, OrganisationKey level, int most, OrgScope scope, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(level);
        var periods = await lists.LastOfAsync(formCode, most, cancel);
        if (periods.Count == 0)
            return null;
        var found = await below.OfAsync(periods, level.Id, cancel) is { } returns ? await CountAsync(returns, periods, cancel) : [];
        var rows = await RowsAsync(found, periods, level, scope, cancel);
        var sums = periods.Select((_, at) => rows.Aggregate(ReportingCell.None, (sum, row) => sum.Plus(row.Cells[at]))).ToList();
        return new ReportingTable(periods[^1].FormName, periods, new ReportingRow(level.PublicId, level.Name, IsSeen: true, HasBelow: true, sums), rows);
    }

    private async Task<List<Counted>> CountAsync(IQueryable<ReturnBelow> returns, IReadOnlyList<PeriodSummary> periods, CancellationToken cancel)
    {
        var counts = await returns.GroupBy(r => new { r.PeriodId, r.Row, r.Status, r.IsOnTime })
            .Select(g => new { g.Key.PeriodId, g.Key.Row, g.Key.Status, g.Key.IsOnTime, Count = g.Count(), Last = g.Max(r => r.Path) }).ToListAsync(cancel);
        var empty = await (await below.EmptyAsync(returns, periods, cancel)).GroupBy(r => new { r.PeriodId, r.Row })
            .Select(g => new { g.Key.PeriodId, g.Key.Row, Count = g.Count() }).ToDictionaryAsync(g => (g.PeriodId, g.Row), g => g.Count, cancel);
        return [.. counts.Where(c => c.Status.IsExpected()).GroupBy(c => (c.PeriodId, c.Row)).Select(g => new Counted(
            g.Key.PeriodId, g.Key.Row, g.Any(c => c.Last != g.Key.Row), new ReportingCell(
                g.Sum(c => c.Count), g.Where(c => c.Status.HasArrived()).Sum(c => c.Count), g.Where(c => c.IsOnTime).Sum(c => c.Count),
                empty.GetValueOrDefault(g.Key))))];
    }

    private async Task<IReadOnlyList<ReportingRow>> RowsAsync(
        List<Counted> found, IReadOnlyList<PeriodSummary> periods, OrganisationKey level, OrgScope scope, CancellationToken cancel)
    {
        var byUnit = found.GroupBy(c => OrganisationPath.Ids(c.Row)[^1]).ToList();
        int[] ids = [.. byUnit.Select(g => g.Key)];
        var known = await keys.OfAsync(ids, scope, cancel);
        var names = await NamesAsync(ids, periods[^1].Month, cancel);
        return [.. byUnit.OrderBy(g => g.Max(c => c.Row), StringComparer.Ordinal).Select(g => new ReportingRow(
            known[g.Key].Key, names[g.Key], known[g.Key].IsSeen, g.Key != level.Id && g.Any(c => c.HasBelow),
            [.. periods.Select(p => g.Where(c => c.PeriodId == p.Id).Aggregate(ReportingCell.None, (sum, c) => sum.Plus(c.Cell)))]))];
    }

    /// <summary>The name each had in the newest month shown, or last before it.</summary>
    private async Task<Dictionary<int, string>> NamesAsync(int[] ids, int month, CancellationToken cancel)
        => (await db.OrganisationPlacements.Where(p => ids.Contains(p.OrganisationId) && p.SupersededNo == Recorded.Current && p.PostedFrom <= month)
                .Select(p => new { p.OrganisationId, p.PostedFrom, p.Name }).ToListAsync(cancel))
            .GroupBy(p => p.OrganisationId).ToDictionary(g => g.Key, g => g.MaxBy(p => p.PostedFrom)!.Name);

    private sealed record Counted(int PeriodId, string Row, bool HasBelow, ReportingCell Cell);
}
