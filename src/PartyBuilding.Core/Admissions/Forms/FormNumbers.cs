using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Admissions.Forms;

/// <summary>Asks whether the number of a form was issued here, and whether it is used up.</summary>
public sealed class FormNumbers(PartyBuildingDbContext db)
{
    public async Task<bool> IsIssuedAsync(string number, string branchPath, CancellationToken cancel)
    {
        var committee = OrganisationPath.Ids(AdmissionDesk.CommitteePath(branchPath))[^1];
        var clean = StepWriter.Number(number) ?? "";
        var ranges = await db.Set<AdmissionFormRange>().AsNoTracking().Where(r => r.OrganisationId == committee && r.SupersededNo == Recorded.Current).ToListAsync(cancel);
        return ranges.Exists(r => r.Holds(clean));
    }

    public Task<bool> IsUsedAsync(string number, CancellationToken cancel)
    {
        var clean = StepWriter.Number(number);
        return db.Set<AdmissionStep>().AnyAsync(s => s.FormNumber == clean, cancel);
    }
}
