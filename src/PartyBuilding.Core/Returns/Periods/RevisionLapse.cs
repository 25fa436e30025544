using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Periods;

/// <summary>
/// Lets re-opened revisions lapse that were not submitted again in time: the revision before counts once more, so that a
/// branch never falls out of a closed period because somebody began to correct it. Runs inside the caller's transaction.
/// </summary>
public sealed class RevisionLapse(PartyBuildingDbContext db, EventLog events)
{
    /// <param name="periodId">The period; its organisations are read with the returns.</param>
    /// <param name="spared">Organisations that may still submit by an exception.</param>
    /// <returns>Names of the organisations whose revision lapsed.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(int periodId, IReadOnlyCollection<int> spared, CommandContext context, CancellationToken cancel)
    {
        var open = await Open(periodId).Where(r => !spared.Contains(r.OrganisationId)).ToListAsync(cancel);
        var lapsed = open.Where(r => r.Lapse()).ToList();
        if (lapsed.Count == 0)
            return [];
        foreach (var revision in lapsed)
            Record(context, revision, revision.Organisation!, $"第{revision.Revision}次报送没有按期再报，不再有效");
        // In two steps: only one revision may be the latest at any moment.
        await db.SaveChangesAsync(cancel);
        foreach (var revision in lapsed)
        {
            var standing = await db.Set<UnitReturn>()
                .Where(r => r.PeriodId == periodId && r.OrganisationId == revision.OrganisationId && r.Status >= ReturnStatus.Submitted)
                .OrderByDescending(r => r.Revision).FirstAsync(cancel);
            standing.IsLatest = true;
            Record(context, standing, revision.Organisation!, $"第{revision.Revision}次报送没有按期再报，恢复第{standing.Revision}次报送");
        }

        await db.SaveChangesAsync(cancel);
        return [.. lapsed.Select(r => r.Organisation!.Name)];
    }

    private void Record(CommandContext context, UnitReturn about, Organisation organisation, string words)
        => events.Add(context, "return.lapsed", new EventSubject(EventSubject.Return, about.PublicId, organisation.Path), $"{words}：{organisation.Name}");

    /// <summary>Re-opened returns of the period that have not been submitted again.</summary>
    public IQueryable<UnitReturn> Open(int periodId)
        => db.Set<UnitReturn>().Include(r => r.Organisation)
            .Where(r => r.PeriodId == periodId && r.IsLatest && r.Revision > 1 && r.Status < ReturnStatus.Missing);
}
