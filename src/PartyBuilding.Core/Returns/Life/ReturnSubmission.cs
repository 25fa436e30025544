using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Returns.Life;

/// <summary>Submitting and taking back. Submitting freezes the figures under the recording number of its transaction.</summary>
public sealed class ReturnSubmission(PartyBuildingDbContext db, LedgerTransaction ledger, ReturnDesk desk, LiveFigures figures)
{
    public Task<Outcome<int>> SubmitAsync(ReturnStep step, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(async recordedNo =>
        {
            if (await desk.TakeAsync(step.ReturnId, step.Version, context, cancel) is not { } open)
                return Outcome<int>.NotFound();
            if (await desk.StaleAsync<int>(open, step.Version, cancel) is { } stale)
                return stale;
            if (!open.Return.MaySubmit)
                return await desk.ConflictAsync<int>(open, cancel);
            var blocking = await BlockingAsync(open, context, cancel);
            if (blocking.Count > 0)
                return Outcome<int>.Refused(blocking);

            open.Return.Submit(recordedNo, context.Actor.Name, context.At);
            open.Return.IsOnBehalf = ReturnDesk.IsOnBehalf(open, context);
            if (open.Form.Definition.ClosesMonths)
                await CloseMonthAsync(open, cancel);
            desk.RecordFiller(open, context, "return.submitted", "上报", recordedNo: recordedNo);
            await db.SaveChangesAsync(cancel);
            return Outcome<int>.Ok(open.Return.Version);
        }, cancel);

    /// <summary>Takes a submitted return back before anybody has reviewed it.</summary>
    public Task<Outcome<int>> WithdrawAsync(ReturnStep step, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(async _ =>
        {
            if (await desk.TakeAsync(step.ReturnId, step.Version, context, cancel) is not { } open)
                return Outcome<int>.NotFound();
            if (await desk.StaleAsync<int>(open, step.Version, cancel) is { } stale)
                return stale;
            if (await LaterMonthAsync(db, open, cancel) is { } later)
                return Outcome<int>.Refused(later);
            if (!open.Return.Withdraw())
                return await desk.ConflictAsync<int>(open, cancel);
            await OpenMonthAsync(db, open, cancel);
            desk.RecordFiller(open, context, "return.withdrawn", "撤回");
            await db.SaveChangesAsync(cancel);
            return Outcome<int>.Ok(open.Return.Version);
        }, cancel);

    /// <summary>A month whose successor has been submitted stays closed: its figures are the next month's opening.</summary>
    internal static async Task<Finding?> LaterMonthAsync(PartyBuildingDbContext db, OpenReturn open, CancellationToken cancel)
    {
        if (!open.Form.Definition.ClosesMonths)
            return null;
        var later = await db.SubmittedMonths
            .Where(m => m.OrganisationId == open.Return.OrganisationId && m.Month > open.Period.Month)
            .MaxAsync(m => (int?)m.Month, cancel);
        return later is { } month
            ? ReturnDesk.Refusal("RETURN-LATER", $"{new Month(month).Title}已经上报，它的期初就是这份报表的期末。", remedy: "请先退回以后月份的报表，或在本月更正。")
            : null;
    }

    /// <summary>Movements may post to the month again, unless its period is locked: a closed month takes none, whoever corrects a return in it.</summary>
    internal static async Task OpenMonthAsync(PartyBuildingDbContext db, OpenReturn open, CancellationToken cancel)
    {
        if (open.Period.LockedAt is null && await db.SubmittedMonths.FindAsync([open.Return.OrganisationId, open.Period.Month], cancel) is { } row)
            db.Remove(row);
    }

    private async Task CloseMonthAsync(OpenReturn open, CancellationToken cancel)
    {
        if (await db.SubmittedMonths.FindAsync([open.Return.OrganisationId, open.Period.Month], cancel) is null)
            db.Add(new SubmittedMonth { OrganisationId = open.Return.OrganisationId, Month = open.Period.Month });
    }

    private async Task<List<Finding>> BlockingAsync(OpenReturn open, CommandContext context, CancellationToken cancel)
    {
        if (await TimingAsync(open, context, cancel) is { } timing)
            return [timing];
        var set = await figures.RefreshAsync(open.Return, open.Period.Span, open.Form, cancel);
        var failed = FormChecker.Check(open.Form.Definition, set);
        var remarks = await CheckRemarks.ReadAsync(db, open.Return.Id, cancel);
        var views = failed.Select(f => remarks.Of(open.Return.Id, f)).ToList();

        open.Return.OverrideCount = open.Return.Cells.Count(c => c.IsOverridden);
        open.Return.ExplanationCount = views.Count(v => v.Finding.Class == CheckClass.Explain && v.Stands);
        return [.. views.Where(v => v.Blocks).Select(v => v.Finding)
            .Select(f => ReturnDesk.Refusal(f.Code, f.Message, f.Cells.Count > 0 ? f.Cells[0] : null, f.Remedy))];
    }

    private async Task<Finding?> TimingAsync(OpenReturn open, CommandContext context, CancellationToken cancel)
    {
        // 期末 is the last day of the period: before it the figures are provisional.
        var span = open.Period.Span;
        if (open.Form.Definition.Frequency != FormFrequency.Once && context.Today < span.LastDay)
            return ReturnDesk.Refusal("RETURN-EARLY", $"{span.Title}还没有结束，数字期末前还会变动。", remedy: $"{span.LastDay:M月d日}起可以上报。");
        if ((open.Period.LockedAt is not null || context.Today > open.Period.LocksAfter)
            && !await desk.IsExceptedAsync(open, context, cancel))
            return ReturnDesk.Refusal("RETURN-LOCKED", $"{open.Period.LocksAfter:M月d日}已经锁定，不能再上报。", remedy: "确需补报的，请向区委组织部申请。");
        var previous = span.Previous.Last.Value;
        var waiting = await db.Set<UnitReturn>().AnyAsync(
            r => r.OrganisationId == open.Return.OrganisationId && r.IsLatest && r.Period!.Month == previous
                && r.Period.Form!.Code == open.Form.Definition.Code && r.Status < ReturnStatus.Missing,
            cancel);
        return waiting
            ? ReturnDesk.Refusal("RETURN-ORDER", $"{span.Previous.Title}还没有上报。", remedy: "请先上报上一期的报表，本期期初要与它的期末一致。")
            : null;
    }
}
