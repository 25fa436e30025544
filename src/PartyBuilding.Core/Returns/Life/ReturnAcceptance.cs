using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Returns.Life;

/// <summary>What the district alone does: accept, and re-open with a reason.</summary>
public sealed class ReturnAcceptance(PartyBuildingDbContext db, LedgerTransaction ledger, ReturnDesk desk, WorkingDays days)
{
    /// <summary>
    /// Accepts the reviewed returns of one organisation and everything under it. While some below have not been reviewed
    /// it goes on only with a reason in words.
    /// </summary>
    /// <returns>How many were accepted.</returns>
    public Task<Outcome<int>> AcceptAsync(Guid periodId, Guid organisationId, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(async _ =>
        {
            var period = await db.Set<ReturnPeriod>().AsNoTracking().SingleOrDefaultAsync(p => p.PublicId == periodId, cancel);
            var id = await db.Organisations.Where(o => o.PublicId == organisationId).Select(o => o.Id).SingleOrDefaultAsync(cancel);
            if (period is null || !await DistrictDesk.IsDistrictAsync(db, context, cancel))
                return Outcome<int>.NotFound();
            // Below means below as the period places it: what has moved away since is accepted where it was.
            var tree = await PlacedTree.ReadAsync(db, LedgerPoint.Today(period.Span), cancel);
            if (tree.Find(id) is not { } organisation)
                return Outcome<int>.NotFound();
            var range = Access.PathRange.Under(organisation.Path);
            var below = (await desk.TakeAllAsync(r => r.Period!.PublicId == periodId, context, cancel))
                .Where(r => tree.Find(r.Organisation.Id) is { } o && range.Contains(o.Path)).ToList();
            var waiting = below.Count(r => r.Return.Status < ReturnStatus.Reviewed);
            if (waiting > 0 && string.IsNullOrWhiteSpace(context.Reason))
                return Outcome<int>.Refused(ReturnDesk.Refusal("RETURN-BELOW", $"还有{waiting}个单位没有报送或没有审核通过。", "Reason", "请等待审核完毕，或写明先接收的原因。"));
            var accepted = AcceptEach(below, context);
            return accepted == 0 && Earlier(below, organisation.Name) is { } earlier ? Outcome<int>.Conflict(earlier) : Outcome<int>.Ok(accepted);
        }, cancel);

    /// <summary>Re-opens an accepted or locked return as a new revision; the old one is kept as it was.</summary>
    /// <returns>Key of the new revision.</returns>
    public Task<Outcome<Guid>> ReopenAsync(ReturnStep step, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(async _ =>
        {
            if (await desk.TakeAsync(step.ReturnId, step.Version, context, cancel) is not { } open || !await DistrictDesk.IsDistrictAsync(db, context, cancel))
                return Outcome<Guid>.NotFound();
            if (await desk.StaleAsync<Guid>(open, step.Version, cancel) is { } stale)
                return stale;
            if (string.IsNullOrWhiteSpace(context.Reason))
                return Outcome<Guid>.Refused(ReturnDesk.Refusal("RETURN-REOPEN", "请写明重新开放的原因。", "Reason"));
            if (await ReturnSubmission.LaterMonthAsync(db, open, cancel) is { } later)
                return Outcome<Guid>.Refused(later);
            if (open.Return.Status is not (ReturnStatus.Accepted or ReturnStatus.Locked))
                return await desk.ConflictAsync<Guid>(open, cancel);
            open.Return.IsLatest = false;
            await ReturnSubmission.OpenMonthAsync(db, open, cancel);
            var until = await UntilAsync(open, context, cancel);
            desk.Record(open, context, "return.reopened", until is { } day ? $"重新开放，{day:M月d日}前再报" : "重新开放");
            await db.SaveChangesAsync(cancel);
            var last = await db.Set<UnitReturn>()
                .Where(r => r.PeriodId == open.Return.PeriodId && r.OrganisationId == open.Return.OrganisationId).MaxAsync(r => r.Revision, cancel);
            var next = Successor(open.Return, last + 1, PublicKey.New(context.At));
            db.Add(next);
            desk.Record(open with { Return = next }, context, "return.reopened", $"重新开放为第{next.Revision}次报送");
            await db.SaveChangesAsync(cancel);
            return Outcome<Guid>.Ok(next.PublicId);
        }, cancel);

    /// <summary>In a locked period the new revision arrives by an exception of its own; without one it could never be submitted.</summary>
    private async Task<DateOnly?> UntilAsync(OpenReturn open, CommandContext context, CancellationToken cancel)
    {
        if (open.Period.LockedAt is null && context.Today <= open.Period.LocksAfter)
            return null;
        var until = await days.AfterAsync(context.Today, open.Form.Definition.OnTimeDays, cancel);
        db.Add(new LockException { PeriodId = open.Period.Id, OrganisationId = open.Return.OrganisationId, Until = until, Reason = context.Reason! });
        return until;
    }

    private static UnitReturn Successor(UnitReturn old, int revision, Guid key) => new()
    {
        PublicId = key,
        PeriodId = old.PeriodId,
        OrganisationId = old.OrganisationId,
        Revision = revision,
        Status = ReturnStatus.SentBack,
        FirstSubmittedAt = old.FirstSubmittedAt,
        Cells = [.. old.Cells.Select(c => new ReturnCell
        {
            ReturnId = 0,
            ItemId = c.ItemId,
            Value = c.Value,
            Ledger = c.Ledger,
            OverrideReason = c.OverrideReason,
            Note = c.Note,
        })],
    };

    /// <summary>Nothing was left to accept: says who has accepted it, so that nobody wonders.</summary>
    private static string? Earlier(IReadOnlyList<OpenReturn> below, string organisation)
        => below.Select(b => b.Return).Where(r => r.AcceptedAt is not null).MaxBy(r => r.AcceptedAt) is { } last
            ? $"{last.AcceptedBy}已于{LocalTime.Of(last.AcceptedAt!.Value):M月d日 HH:mm}接收了{organisation}的 {below.Count(b => b.Return.AcceptedAt is not null)} 份报表，没有再等待接收的。"
            : null;

    private int AcceptEach(IReadOnlyList<OpenReturn> returns, CommandContext context)
    {
        var accepted = 0;
        foreach (var open in returns)
        {
            if (!open.Return.Accept(context.Actor.Name, context.At))
                continue;
            desk.Record(open, context, "return.accepted", "接收");
            accepted++;
        }

        return accepted;
    }
}
