using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Returns.Life;

/// <summary>Review by the level above: pass, send back cell by cell. Nobody above changes a figure.</summary>
public sealed class ReturnReview(PartyBuildingDbContext db, LedgerTransaction ledger, ReturnDesk desk, Reviewers reviewers, LiveFigures figures)
{
    /// <summary>With the code of the check before it, it still fits a cell's reason.</summary>
    private const int LongestRefusal = 160;

    /// <summary>Passes it, and with it every explanation that it carries.</summary>
    public Task<Outcome<int>> PassAsync(ReturnStep step, CommandContext context, CancellationToken cancel = default)
        => StepAsync(step.ReturnId, step.Version, context, async open =>
        {
            if (!open.Return.Pass(context.Actor.Name, context.At))
                return await desk.ConflictAsync<int>(open, cancel);
            foreach (var carried in (await StandingAsync(open, cancel)).Where(e => e.Decision == ExplanationDecision.None))
                carried.Decide(ExplanationDecision.Approved, null, context.Actor.Name, context.At);
            desk.Record(open, context, "return.passed", "审核通过");
            return null;
        }, cancel);

    /// <summary>Approves one explanation of a submitted return (认可说明); the return itself stays where it is.</summary>
    public Task<Outcome<int>> ApproveAsync(ReturnStep step, string checkCode, CommandContext context, CancellationToken cancel = default)
        => StepAsync(step.ReturnId, step.Version, context, async open =>
        {
            if (open.Return.Status != ReturnStatus.Submitted)
                return await desk.ConflictAsync<int>(open, cancel);
            if ((await StandingAsync(open, cancel)).FirstOrDefault(e => e.CheckCode == checkCode) is not { } explanation)
                return NoExplanation();
            explanation.Decide(ExplanationDecision.Approved, null, context.Actor.Name, context.At);
            desk.Record(open, context, "return.explanation-approved", $"认可{checkCode}的说明");
            return null;
        }, cancel);

    /// <summary>Refuses an explanation: the cell it speaks of is sent back, and the explanation no longer stands.</summary>
    public Task<Outcome<int>> RefuseAsync(ReturnStep step, string checkCode, string? reason, CommandContext context, CancellationToken cancel = default)
        => StepAsync(step.ReturnId, step.Version, context, async open =>
        {
            var words = reason?.Trim() ?? "";
            if (words.Length is 0 or > LongestRefusal)
                return Outcome<int>.Refused(ReturnDesk.Refusal("RETURN-EXPLANATION", $"请写明不认可的原因，{LongestRefusal}字以内。", "refuse-" + checkCode));
            if (open.Return.Status is not (ReturnStatus.Submitted or ReturnStatus.Reviewed))
                return await desk.ConflictAsync<int>(open, cancel);
            if ((await StandingAsync(open, cancel)).FirstOrDefault(e => e.CheckCode == checkCode) is not { } explanation)
                return NoExplanation();
            explanation.Decide(ExplanationDecision.Refused, words, context.Actor.Name, context.At);
            return await SendBackAsync(open, new Dictionary<string, string> { [CellOf(open, checkCode)] = $"{checkCode} 的说明没有认可：{words}" }, context, cancel);
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
        => StepAsync(input.ReturnId, input.Version, context, async open => Faults(input, open, context) is { Count: > 0 } faults
            ? Outcome<int>.Refused(faults)
            : await SendBackAsync(open, input.Reasons, context, cancel), cancel);

    private async Task<Outcome<int>?> SendBackAsync(
        OpenReturn open, IReadOnlyDictionary<string, string> reasons, CommandContext context, CancellationToken cancel)
    {
        if (await ReturnSubmission.LaterMonthAsync(db, open, cancel) is { } later)
            return Outcome<int>.Refused(later);
        if (!open.Return.SendBack(context.Reason))
            return await desk.ConflictAsync<int>(open, cancel);
        // Reasons of an earlier round have been answered by submitting again.
        foreach (var cell in open.Return.Cells)
            cell.SendBackReason = null;
        foreach (var (key, reason) in reasons)
            open.Return.Cells.Single(c => c.ItemId == open.Form.ItemIds[key]).SendBackReason = reason.Trim();
        await ReturnSubmission.OpenMonthAsync(db, open, cancel);
        desk.Record(open, context, "return.sent-back", "退回修改", reasons);
        return null;
    }

    /// <summary>Explanations of the return that answer a check as its figures stand.</summary>
    private async Task<List<ReturnExplanation>> StandingAsync(OpenReturn open, CancellationToken cancel)
    {
        var id = open.Return.Id;
        var known = await db.Set<ReturnExplanation>().Where(e => e.ReturnId == id).ToListAsync(cancel);
        if (known.Count == 0)
            return known;
        var set = await figures.RefreshAsync(open.Return, open.Period.Span, open.Form, cancel);
        var failed = FormChecker.Check(open.Form.Definition, set).ToDictionary(f => f.Code, f => f.Basis, StringComparer.Ordinal);
        return [.. known.Where(e => failed.TryGetValue(e.CheckCode, out var basis) && e.StandsFor(basis))];
    }

    private static string CellOf(OpenReturn open, string checkCode)
    {
        var form = open.Form.Definition;
        var cells = CheckExpression.Parse(form.Checks.First(c => c.Code == checkCode).Expression).Cells;
        // What is worked out cannot be typed again; what it rests on can.
        return cells.FirstOrDefault(k => form.Item(k).MayBeTyped) ?? cells[0];
    }

    private static Outcome<int> NoExplanation()
        => Outcome<int>.Refused(ReturnDesk.Refusal("RETURN-EXPLANATION", "这一条没有说明，或者数字已经变动。", remedy: "请刷新后核对。"));

    private static List<Finding> Faults(SendBack input, OpenReturn open, CommandContext context)
    {
        if (input.Reasons.Count == 0 && string.IsNullOrWhiteSpace(context.Reason))
            return [ReturnDesk.Refusal("RETURN-SENDBACK", "请选中有疑问的格子并写明原因。", "Reason", "也可以写一条总的原因。")];
        return [.. input.Reasons
            .Where(r => !open.Form.ItemIds.ContainsKey(r.Key) || string.IsNullOrWhiteSpace(r.Value) || r.Value.Length > 200)
            .Select(r => ReturnDesk.Refusal("RETURN-SENDBACK", "请写明这一格的原因，200字以内。", r.Key))];
    }

    /// <param name="step">Null when it is done; otherwise what stood against it.</param>
    private Task<Outcome<int>> StepAsync(
        Guid id, int version, CommandContext context, Func<OpenReturn, Task<Outcome<int>?>> step, CancellationToken cancel)
        => ledger.RunAsync(async _ =>
        {
            if (await desk.TakeAsync(id, version, context, cancel) is not { } open || !await MayReviewAsync(open, context, cancel))
                return Outcome<int>.NotFound();
            if (await desk.StaleAsync<int>(open, version, cancel) is { } stale)
                return stale;
            if (await step(open) is { } refusal)
                return refusal;
            await db.SaveChangesAsync(cancel);
            return Outcome<int>.Ok(open.Return.Version);
        }, cancel);

    /// <summary>The reviewing organisation itself lies in the actor's scope; a branch never reviews its own return.</summary>
    private async Task<bool> MayReviewAsync(OpenReturn open, CommandContext context, CancellationToken cancel)
        => MayReview(await reviewers.OfAsync(open.Organisation.Path, cancel), context);

    private static bool MayReview(Reviewer? reviewer, CommandContext context)
        => reviewer is not null && context.Scope.Contains(reviewer.Path);
}
