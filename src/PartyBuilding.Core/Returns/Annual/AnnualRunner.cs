using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Returns.Annual;

/// <summary>
/// Carries a run out, step by step: first the units of each form, then the figures of the returns that nobody has begun. What
/// has been typed is left alone. Two workers at the same run take turns and do no step twice.
/// </summary>
public sealed class AnnualRunner(
    PartyBuildingDbContext db, LedgerTransaction ledger, AnnualForms forms, FormStore store, PeriodOpening opening, PeriodUnits units,
    LiveFigures figures, EventLog events, TimeProvider clock)
{
    /// <summary>Returns of one step: long enough to be quick, short enough that nobody waits for the database.</summary>
    public const int Chunk = 200;

    /// <param name="beat">Asked between two steps; false stops.</param>
    public async Task RunAsync(Guid key, CommandContext context, Func<Task<bool>>? beat = null, CancellationToken cancel = default)
    {
        while (await StepAsync(key, context, cancel) && (beat is null || await beat()))
            cancel.ThrowIfCancellationRequested();
    }

    /// <summary>One transaction of the run.</summary>
    /// <returns>Whether there is more to do.</returns>
    public async Task<bool> StepAsync(Guid key, CommandContext context, CancellationToken cancel = default)
    {
        var step = await ledger.RunAsync<bool>(async no =>
        {
            var run = await db.Set<AnnualRun>().SingleAsync(r => r.PublicId == key, cancel);
            if (run.IsOver)
                return Outcome<bool>.Ok(false);
            (run.Status, run.TouchedAt, run.RecordedNo) = (AnnualRunStatus.Running, clock.UtcNow(), no);
            var of = (await forms.OfAsync(run.Year, cancel)).Where(run.Takes).ToList();
            return Outcome<bool>.Ok(run.Forms < of.Count ? await SettleAsync(run, of, context, cancel) : await DrawAsync(run, context, cancel));
        }, cancel);
        // The next step reads afresh: what stands in memory would only slow it down.
        db.ChangeTracker.Clear();
        return step.Value;
    }

    /// <summary>Opens the next form, or brings its units in step with the register.</summary>
    private async Task<bool> SettleAsync(AnnualRun run, IReadOnlyList<AnnualForm> of, CommandContext context, CancellationToken cancel)
    {
        var form = of[run.Forms];
        Outcome done;
        if (form.Period is null)
        {
            var opened = await opening.OpenAsync(new OpenPeriod(form.Definition.Code, AnnualForms.LastOf(run.Year)), context, cancel);
            (run.Opened, run.Made) = (run.Opened + 1, run.Made + await db.Set<UnitReturn>().CountAsync(r => r.Period!.PublicId == opened.Value, cancel));
            done = opened;
        }
        else if (!form.IsLocked)
        {
            var aligned = await units.AlignAsync(form.Period.PublicId, context, cancel);
            (run.Made, run.Excused) = (run.Made + (aligned.Value?.Owing.Count ?? 0), run.Excused + (aligned.Value?.Excused.Count ?? 0));
            done = aligned;
        }
        else
        {
            done = Outcome.Ok();
        }

        if (!done.IsOk)
        {
            // What was refused has cleared the memory: the run is read again.
            var again = await db.Set<AnnualRun>().SingleAsync(r => r.Id == run.Id, cancel);
            again.End(AnnualRunStatus.Failed, clock.UtcNow(), done.Findings.Count > 0 ? done.Findings[0].Message : "申请的人已经没有全区的权限。");
            return false;
        }

        if (++run.Forms == of.Count)
            run.Total = await Waiting(run).CountAsync(cancel);
        return true;
    }

    private async Task<bool> DrawAsync(AnnualRun run, CommandContext context, CancellationToken cancel)
    {
        var cursor = run.Cursor;
        var chunk = await Waiting(run).Where(r => r.Id > cursor).OrderBy(r => r.Id).Take(Chunk)
            .Include(r => r.Period).Include(r => r.Organisation).Include(r => r.Cells).ToListAsync(cancel);
        foreach (var period in chunk.GroupBy(r => r.PeriodId))
        {
            var ofPeriod = period.ToList();
            var organisations = ofPeriod.Select(r => r.OrganisationId).ToList();
            Expression<Func<UnitReturn, bool>> which = r => organisations.Contains(r.OrganisationId);
            await figures.RefreshAllAsync(ofPeriod, which, ofPeriod[0].Period!.Span, await store.GetAsync(ofPeriod[0].Period!.FormId, cancel), cancel);
        }

        run.Drawn += chunk.Count;
        run.Changed += chunk.Count(r => r.Cells.Any(c => db.Entry(c).State == EntityState.Modified));
        if (chunk.Count > 0)
            run.Cursor = chunk[^1].Id;
        if (chunk.Count == Chunk)
            return true;
        run.End(AnnualRunStatus.Done, clock.UtcNow());
        events.Add(
            context, "annual.computed", new EventSubject(AnnualRun.Subject, run.PublicId, "/"),
            $"{run.Year}年年报取数：开放{run.Opened}张表，新列应报{run.Made}份，不再应报{run.Excused}份，重新取数{run.Drawn}份，其中{run.Changed}份有变动", recordedNo: run.RecordedNo);
        return false;
    }

    /// <summary>Returns there were before the run and that nobody has begun.</summary>
    private IQueryable<UnitReturn> Waiting(AnnualRun run)
    {
        var (month, since) = (AnnualForms.LastOf(run.Year).Value, run.CreatedAt);
        return db.Set<UnitReturn>().Where(
            r => r.IsLatest && r.Status == ReturnStatus.NotStarted && r.Period!.Month == month && r.Period.Form!.Frequency == FormFrequency.Yearly
                && r.Period.LockedAt == null && r.Period.OpenedAt < since);
    }
}
