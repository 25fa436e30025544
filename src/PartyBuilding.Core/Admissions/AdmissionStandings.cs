using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Admissions;

/// <summary>Writes in which stage somebody stands with which branch, under a transaction's number.</summary>
public sealed class AdmissionStandings(PartyBuildingDbContext db)
{
    /// <summary>From a day on the case stands in this stage with this branch; nothing stands once it is closed.</summary>
    public async Task SetAsync(AdmissionCase found, AdmissionStage stage, int branchId, DateOnly day, long no, CancellationToken cancel)
    {
        foreach (var row in await OpenAsync(found.Id, cancel))
        {
            row.Supersede(no);
            if (row.ValidFrom < day)
                db.Add(row.Until(day, no));
        }

        if (stage != AdmissionStage.Closed)
        {
            db.Add(new AdmissionStanding
            {
                CaseId = found.Id, PersonId = found.PersonId, OrganisationId = branchId, Stage = stage, ValidFrom = day, RecordedNo = no,
            });
        }
    }

    /// <summary>What one transaction wrote is taken back, and what it superseded is believed again.</summary>
    public async Task ReverseAsync(int caseId, long undone, long no, CancellationToken cancel)
    {
        var rows = await db.Set<AdmissionStanding>().Where(x => x.CaseId == caseId && (x.RecordedNo == undone || x.SupersededNo == undone)).ToListAsync(cancel);
        foreach (var row in rows.Where(x => x.RecordedNo == undone && x.SupersededNo == Recorded.Current))
            row.Supersede(no);
        foreach (var row in rows.Where(x => x.SupersededNo == undone && x.RecordedNo != undone))
            db.Add(row.Until(row.ValidTo, no));
    }

    private async Task<List<AdmissionStanding>> OpenAsync(int caseId, CancellationToken cancel)
    {
        await db.Set<AdmissionStanding>().Where(x => x.CaseId == caseId && x.SupersededNo == Recorded.Current && x.ValidTo == Recorded.Open).LoadAsync(cancel);
        return [.. db.Set<AdmissionStanding>().Local.Where(x => x.CaseId == caseId && x.SupersededNo == Recorded.Current && x.ValidTo == Recorded.Open)];
    }
}
