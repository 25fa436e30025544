using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Assessments.Results;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.AnnualResults;

/// <summary>Takes the results of an import back, as long as every one still stands as it was imported.</summary>
public sealed class AnnualResultSheetUndo(PartyBuildingDbContext db, AnnualResultRows results, EventLog events)
{
    private const int MostNamed = 50;

    public async Task<IReadOnlyList<Finding>> StandingAsync(ImportBatch batch, CancellationToken cancel)
    {
        var no = batch.RecordedNo!.Value;
        var names = await db.Set<People.Sets.InfoRow>().Where(r => r.SetKey == CadreSets.Assessments && r.RecordedNo == no && r.SupersededNo != Recorded.Current)
            .Select(r => r.Person!.Name).Distinct().OrderBy(n => n).Take(MostNamed).ToListAsync(cancel);
        return names.ConvertAll(n => ImportDesk.Must("IMP-UNDO-CHANGED", $"{n}的考核结论导入后又改过。", "逐个在干部信息集里改。"));
    }

    /// <returns>How many results.</returns>
    public async Task<int> TakeBackAsync(ImportBatch batch, long no, CommandContext context, CancellationToken cancel)
    {
        var people = results.Written(batch.RecordedNo!.Value).Select(r => r.PersonId);
        foreach (var cadre in await db.Set<Cadre>().Include(c => c.Organisation).Where(c => people.Contains(c.PersonId)).ToListAsync(cancel))
        {
            db.Entry(cadre).State = EntityState.Modified;
            events.Add(context, "assessment.result-taken-back", new EventSubject(EventSubject.Cadre, cadre.PublicId, cadre.Organisation!.Path), "撤回导入的年度考核结论", recordedNo: no);
        }

        var taken = await results.TakeBackAsync(batch.RecordedNo!.Value, no, cancel);
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return taken;
    }
}
