using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Returns.Life;

/// <summary>Review by the level above: pass, send back cell by cell. Nobody above changes a figure.</summary>
public sealed class ReturnReview(PartyBuildingDbContext db, LedgerTransaction ledger, ReturnDesk desk, Reviewers reviewers)
{
    public Task<Outcome<int>> PassAsync(ReturnStep step, CommandContext context, CancellationToken cancel = default)
        => StepAsync(step.ReturnId, step.Version, context, open =>
        {
            if (!open.Return.Pass(context.Actor.Name, context.At))
                return false;
            desk.Record(open, context, "return.passed", "审核通过");
            return true;
        }, cancel);

    /// <summary>Passes every submitted return of a period that the actor's own level reviews and that has no override and no explanation.</summary>
    /// <returns>How many were passed.</returns>
    public Task<Outcome<int>> PassCleanAsync(Guid periodId, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(async _ =>
        {
            var clean = await desk.TakeAllAsync(
                r => r.Period!.PublicId == periodId && r.Status == ReturnStatus.Submitted && r.OverrideCount == 0 && r.ExplanationCount == 0,
                context, cancel);
            var duties = await reviewers.AllAsync(cancel);
            var passed = 0;
            foreach (var open in clean)
            {
                if (!Reviewers.IsOwn(duties, Reviewers.Nearest(duties, open.Organisation.Path), context.Scope) || !open.Return.Pass(context.Actor.Name, context.At))
                    continue;
                desk.Record(open, context, "return.passed", "审核通过（批量）");
                passed++;
            }

            return Outcome<int>.Ok(passed);
        }, cancel);

    public Task<Outcome<int>> SendBackAsync(SendBack input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(async _ =>
        {
            if (await desk.TakeAsync(input.ReturnId, input.Version, context, cancel) is not { } open || !await MayReviewAsync(open, context, cancel))
                return Outcome<int>.NotFound();
            if (await desk.StaleAsync<int>(open, input.Version, cancel) is { } stale)
                return stale;
            if (Faults(input, open, context) is { Count: > 0 } faults)
                return Outcome<int>.Refused(faults);
            if (await ReturnSubmission.LaterMonthAsync(db, open, cancel) is { } later)
                return Outcome<int>.Refused(later);
            if (!open.Return.SendBack(context.Reason))
                return await desk.ConflictAsync<int>(open, cancel);
            // Reasons of an earlier round have been answered by submitting again.
            foreach (var cell in open.Return.Cells)
                cell.SendBackReason = null;
            foreach (var (key, reason) in input.Reasons)
                open.Return.Cells.Single(c => c.ItemId == open.Form.ItemIds[key]).SendBackReason = reason.Trim();
            await ReturnSubmission.OpenMonthAsync(db, open, cancel);
            desk.Record(open, context, "return.sent-back", "退回修改", input.Reasons);
            await db.SaveChangesAsync(cancel);
            return Outcome<int>.Ok(open.Return.Version);
        }, cancel);

    private static List<Finding> Faults(SendBack input, OpenReturn open, CommandContext context)
    {
        if (input.Reasons.Count == 0 && string.IsNullOrWhiteSpace(context.Reason))
            return [ReturnDesk.Refusal("RETURN-SENDBACK", "请选中有疑问的格子并写明原因。", "Reason", "也可以写一条总的原因。")];
        return [.. input.Reasons
            .Where(r => !open.Form.ItemIds.ContainsKey(r.Key) || string.IsNullOrWhiteSpace(r.Value) || r.Value.Length > 200)
            .Select(r => ReturnDesk.Refusal("RETURN-SENDBACK", "请写明这一格的原因，200字以内。", r.Key))];
    }

    private Task<Outcome<int>> StepAsync(
        Guid id, int version, CommandContext context, Func<OpenReturn, bool> step, CancellationToken cancel)
        => ledger.RunAsync(async _ =>
        {
            if (await desk.TakeAsync(id, version, context, cancel) is not { } open || !await MayReviewAsync(open, context, cancel))
                return Outcome<int>.NotFound();
            if (await desk.StaleAsync<int>(open, version, cancel) is { } stale)
                return stale;
            if (!step(open))
                return await desk.ConflictAsync<int>(open, cancel);
            await db.SaveChangesAsync(cancel);
            return Outcome<int>.Ok(open.Return.Version);
        }, cancel);

    /// <summary>The reviewing organisation itself lies in the actor's scope; a branch never reviews its own return.</summary>
    private async Task<bool> MayReviewAsync(OpenReturn open, CommandContext context, CancellationToken cancel)
        => MayReview(await reviewers.OfAsync(open.Organisation.Path, cancel), context);

    private static bool MayReview(Reviewer? reviewer, CommandContext context)
        => reviewer is not null && context.Scope.Contains(reviewer.Path);
}
