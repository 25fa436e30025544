using System.Runtime.CompilerServices;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Imports.Kinds;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.Meetings;

/// <summary>Sheets of meetings: a month of a whole district in one go, so they are written past the change tracker.</summary>
public sealed class MeetingSheetWork(
    PartyBuildingDbContext db, BulkWriter bulk, BulkCache cache, AuditChain chain, MeetingSheetCheck check, MeetingSheetUndo undo, ImportProgress progress) : ISheetWork
{
    private const int Flush = 1_000;

    public ImportKind Kind => ImportKind.Meetings;

    public async IAsyncEnumerable<CheckedLine> CheckAsync(SheetRun run, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var entry in check.JudgeAsync(run, 0, cancel))
            yield return entry.ToLine();
    }

    public async Task<WrittenSheet> WriteAsync(SheetRun run, ImportBatch batch, long no, CancellationToken cancel)
    {
        await cache.WidenAsync(cancel);
        var (written, rows, seen) = (new WrittenSheet(), new MeetingRows(run.Context, no), 0);
        await foreach (var entry in check.JudgeAsync(run, no, cancel))
        {
            if (!written.Add(entry.ToLine(), batch))
                return written;
            if (entry.IsNew)
                rows.Add(entry);
            if (rows.Meetings.Count >= Flush)
                await FlushAsync(rows, cancel);
            if (++seen % 500 == 0)
                progress.Set(batch.PublicId, seen);
        }

        await FlushAsync(rows, cancel);
        db.ChangeTracker.Clear();
        return written;
    }

    public Task<IReadOnlyList<Finding>> StandingAsync(ImportBatch batch, OrgScope scope, CancellationToken cancel) => undo.StandingAsync(batch, scope, cancel);

    public Task<int> TakeBackAsync(ImportBatch batch, long no, CommandContext context, CancellationToken cancel) => undo.TakeBackAsync(batch, no, context, cancel);

    private async Task FlushAsync(MeetingRows rows, CancellationToken cancel)
    {
        if (rows.Meetings.Count == 0)
            return;
        await bulk.WriteAsync(rows.Meetings, keepKeys: false, cancel);
        await bulk.WriteAsync(rows.Attendance, keepKeys: false, cancel);
        await chain.StampAsync(rows.Events, cancel);
        await bulk.WriteAsync(rows.Events, keepKeys: false, cancel);
        rows.Clear();
    }
}
