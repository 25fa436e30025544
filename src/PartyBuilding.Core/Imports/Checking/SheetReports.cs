using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.Checking;

/// <summary>Returns that were frozen after an import and count what it wrote; those that were up before never counted it.</summary>
internal static class SheetReports
{
    /// <param name="months">Organisation and month (yyyyMM) in which something of the import counts.</param>
    public static async Task<IReadOnlyList<Finding>> CountedAsync(
        PartyBuildingDbContext db, OrgScope scope, ImportBatch batch, IReadOnlyCollection<(int Organisation, int Month)> months, int most, CancellationToken cancel)
    {
        int[] asked = [.. months.Select(m => m.Month).Distinct()];
        var counted = months.ToHashSet();
        var reported = await db.SubmittedMonths.Where(s => asked.Contains(s.Month))
            .Where(s => db.Set<UnitReturn>().Any(r => r.OrganisationId == s.OrganisationId && r.IsLatest && r.RecordedNo >= batch.RecordedNo && r.Period!.Month == s.Month))
            .Join(db.Organisations.In(scope), s => s.OrganisationId, o => o.Id, (s, o) => new { o.Id, o.Name, o.Path, s.Month })
            .OrderBy(x => x.Month).ThenBy(x => x.Path).ToListAsync(cancel);
        return [.. reported.Where(r => counted.Contains((r.Id, r.Month))).Take(most).Select(r => ImportDesk.Must(
            "IMP-UNDO-REPORTED", $"{r.Name} {new Month(r.Month).Title}的报表已经上报，数里有这批导入。", "先撤回报表。"))];
    }
}
