using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Returns.Reporting;

/// <summary>The returns behind a number of the table, by the same conditions that counted it.</summary>
public sealed class ReportingLists(PartyBuildingDbContext db, ReturnsBelow below, PlacedKeys keys)
{
    /// <param name="level">Organisation inside <paramref name="scope"/>.</param>
    /// <param name="row">Key of an organisation directly under it; null for the whole level.</param>
    public async Task<(int Total, IReadOnlyList<ReportedReturn> Returns)> OfAsync(
        PeriodSummary period, OrganisationKey level, Guid? row, ReportingShow show, OrgScope scope, int skip, int take, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(level);
        if (await below.OfAsync([period], level.Id, cancel) is not { } all)
            return (0, []);
        if (row is { } key)
        {
            var id = await keys.IdAsync(key, cancel);
            var paths = (await below.PlacesAsync(id, cancel)).Where(p => p.PostedFrom <= period.Month && p.PostedTo > period.Month).Select(p => p.Path).ToList();
            all = all.Where(r => paths.Contains(r.Row));
        }

        var shown = await ShownAsync(all.Where(r => r.Status != ReturnStatus.NotDue && r.Status != ReturnStatus.Lapsed), period, show, cancel);
        var seen = db.Organisations.In(scope);
        var returns = await shown.OrderBy(r => r.Path).Skip(skip).Take(take)
            .Select(r => new ReportedReturn(r.PublicId, r.Name, r.Status, r.FirstSubmittedAt, r.IsOnTime, seen.Any(o => o.Id == r.OrganisationId))).ToListAsync(cancel);
        return (await shown.CountAsync(cancel), returns);
    }

    private async Task<IQueryable<ReturnBelow>> ShownAsync(IQueryable<ReturnBelow> expected, PeriodSummary period, ReportingShow show, CancellationToken cancel) => show switch
    {
        ReportingShow.Arrived => expected.Where(r => r.Status >= ReturnStatus.Submitted),
        ReportingShow.Owing => expected.Where(r => r.Status < ReturnStatus.Submitted),
        ReportingShow.OnTime => expected.Where(r => r.IsOnTime),
        ReportingShow.Late => expected.Where(r => !r.IsOnTime),
        ReportingShow.Empty => await below.EmptyAsync(expected, [period], cancel),
        _ => expected,
    };
}
