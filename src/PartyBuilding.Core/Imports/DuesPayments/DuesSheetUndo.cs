using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.DuesPayments;

/// <summary>Takes the payments of an import back, as the month's page takes back one: while its month is open and no return counts it.</summary>
public sealed class DuesSheetUndo(PartyBuildingDbContext db, DuesDesk desk)
{
    private const int Chunk = 500;
    private const int MostNamed = 50;

    public async Task<IReadOnlyList<Finding>> StandingAsync(ImportBatch batch, OrgScope scope, CancellationToken cancel)
    {
        var months = await Own(batch).Select(p => new { p.OrganisationId, p.Organisation!.Name, p.Organisation.Path, p.Month, p.Sheet!.Status }).Distinct()
            .OrderBy(p => p.Path).ThenBy(p => p.Month).ToListAsync(cancel);
        List<Finding> found = [.. months.Where(m => m.Status != DuesSheetStatus.Open).Take(MostNamed).Select(m => ImportDesk.Must(
            "IMP-UNDO-CHANGED", $"{m.Name}{new Month(m.Month).Title}的党费已经结清。", "请上级先重开这个月。"))];
        found.AddRange(await SheetReports.CountedAsync(db, scope, batch, [.. months.Select(m => (m.OrganisationId, m.Month))], MostNamed, cancel));
        return found;
    }

    /// <returns>How many payments.</returns>
    public async Task<int> TakeBackAsync(ImportBatch batch, long no, CommandContext context, CancellationToken cancel)
    {
        var (sheets, taken) = (await Own(batch).Select(p => p.SheetId).Distinct().OrderBy(id => id).ToListAsync(cancel), 0);
        foreach (var chunk in sheets.Chunk(Chunk))
        {
            var payments = (await Own(batch).Where(p => chunk.Contains(p.SheetId)).ToListAsync(cancel)).ToLookup(p => p.SheetId);
            foreach (var sheet in await db.Set<DuesSheet>().Include(s => s.Organisation).Where(s => chunk.Contains(s.Id)).ToListAsync(cancel))
            {
                var (count, fen) = (0, 0L);
                foreach (var payment in payments[sheet.Id])
                {
                    payment.Supersede(no);
                    (count, fen) = (count + 1, fen + payment.AmountFen);
                }

                taken += count;
                db.Entry(sheet).State = EntityState.Modified;
                desk.Record(context, "dues.taken-back", sheet, $"撤回导入的{new Month(sheet.Month).Title}党费 {count} 笔，{YuanText.Of(fen)} 元", no);
            }

            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }

        return taken;
    }

    // Those taken back one by one since are gone already.
    private IQueryable<DuesPayment> Own(ImportBatch batch) => db.Set<DuesPayment>().Where(p => p.BatchKey == batch.PublicId && p.SupersededNo == Recorded.Current);
}
