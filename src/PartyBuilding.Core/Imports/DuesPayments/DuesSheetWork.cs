using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Imports.Kinds;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.DuesPayments;

/// <summary>Sheets of dues received: a month of a whole district in one go, so payments are written past the change tracker.</summary>
public sealed class DuesSheetWork(
    PartyBuildingDbContext db, BulkWriter bulk, BulkCache cache, DuesSheetCheck check, DuesSheetUndo undo, DuesDesk desk, ImportProgress progress) : ISheetWork
{
    private const int Flush = 5_000;
    private const int Chunk = 500;

    public ImportKind Kind => ImportKind.DuesPayments;

    public async IAsyncEnumerable<CheckedLine> CheckAsync(SheetRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var entry in check.JudgeAsync(run, Guid.Empty, 0, cancel))
            yield return entry.ToLine();
    }

    public async Task<WrittenSheet> WriteAsync(SheetRun run, ImportBatch batch, long no, CancellationToken cancel)
    {
        await cache.WidenAsync(cancel);
        var (written, payments, delayed, sums, seen) = (new WrittenSheet(), new List<DuesPayment>(), new List<long>(), new Dictionary<int, (int Count, long Fen)>(), 0);
        await foreach (var entry in check.JudgeAsync(run, batch.PublicId, no, cancel))
        {
            if (!written.Add(entry.ToLine(), batch))
                return written;
            if (++seen % 500 == 0)
                progress.Set(batch.PublicId, seen);
            if (entry.Payment is not { } payment)
                continue;
            payments.Add(payment);
            if (entry.Delayed is { } charge)
                delayed.Add(charge);
            var (count, fen) = sums.GetValueOrDefault(payment.SheetId);
            sums[payment.SheetId] = (count + 1, fen + payment.AmountFen);
            if (payments.Count < Flush)
                continue;
            await bulk.WriteAsync(payments, keepKeys: false, cancel);
            payments.Clear();
        }

        await bulk.WriteAsync(payments, keepKeys: false, cancel);
        await EndDelaysAsync(delayed, no, cancel);
        await SheetsAsync(sums, run.Context, no, cancel);
        return written;
    }

    public Task<IReadOnlyList<Finding>> StandingAsync(ImportBatch batch, OrgScope scope, CancellationToken cancel) => undo.StandingAsync(batch, scope, cancel);

    public Task<int> TakeBackAsync(ImportBatch batch, long no, CommandContext context, CancellationToken cancel) => undo.TakeBackAsync(batch, no, context, cancel);

    private async Task EndDelaysAsync(List<long> delayed, long no, CancellationToken cancel)
    {
        foreach (var chunk in delayed.Distinct().Chunk(Chunk))
        {
            foreach (var charge in await db.Set<DuesCharge>().Where(c => chunk.Contains(c.Id)).ToListAsync(cancel))
                db.Add(charge.BackToDue(no));
            await db.SaveChangesAsync(cancel);
        }
    }

    /// <summary>Every open form of the months becomes stale, and each month has its event.</summary>
    private async Task SheetsAsync(Dictionary<int, (int Count, long Fen)> sums, CommandContext context, long no, CancellationToken cancel)
    {
        foreach (var chunk in sums.Keys.Order().Chunk(Chunk))
        {
            foreach (var sheet in await db.Set<DuesSheet>().Include(s => s.Organisation).Where(s => chunk.Contains(s.Id)).OrderBy(s => s.Id).ToListAsync(cancel))
            {
                db.Entry(sheet).State = EntityState.Modified;
                desk.Record(
                    context, "dues.payment-entered", sheet,
                    $"导入登记{new Month(sheet.Month).Title}党费 {sums[sheet.Id].Count} 笔，收到 {YuanText.Of(sums[sheet.Id].Fen)} 元", no);
            }

            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }
}
