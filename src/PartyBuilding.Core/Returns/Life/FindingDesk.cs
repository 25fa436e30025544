using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Returns.Life;

/// <summary>
/// Sets findings of a return aside (问题搁置) and takes that back: the reviewer, or the district. No figure changes, and the
/// return keeps its version: whoever is typing in it goes on undisturbed.
/// </summary>
public sealed class FindingDesk(PartyBuildingDbContext db, LedgerTransaction ledger, ReturnPageQuery pages, EventLog events)
{
    /// <returns>False when it had been set aside already.</returns>
    public Task<Outcome<bool>> SetAsideAsync(ReturnStep step, string checkCode, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<bool>(async no =>
        {
            if (await TakeAsync(step, context, cancel) is not { } page)
                return Outcome<bool>.NotFound();
            var reason = context.Reason?.Trim() ?? "";
            if (reason.Length is 0 or > ReturnSetAside.LongestReason)
                return Refused(checkCode, $"请写明搁置的原因，{ReturnSetAside.LongestReason}字以内。");
            if (page.Version != step.Version)
                return Outcome<bool>.Conflict("这份报表刚刚有改动，请核对后再办理。");
            if (page.Checks.FirstOrDefault(c => c.Finding.Code == checkCode) is not { } check)
                return Refused(checkCode, "这一条已经没有疑问，不需要搁置。");
            if (check.Finding.Class == CheckClass.Error || !check.Finding.IsOfForm)
                return Refused(checkCode, "错误不能搁置，请退回改正。");
            if (check.IsSetAside)
                return Outcome<bool>.Ok(false);
            var id = await db.Set<UnitReturn>().Where(r => r.PublicId == step.ReturnId).Select(r => r.Id).SingleAsync(cancel);
            await CloseAsync(id, checkCode, context, cancel);
            await db.SaveChangesAsync(cancel);
            var message = check.Finding.Message;
            db.Add(new ReturnSetAside
            {
                ReturnId = id, CheckCode = checkCode, Message = message.Length > 500 ? message[..500] : message, Reason = reason,
                Basis = check.Finding.Basis, By = context.Actor.Name, At = context.At,
            });
            Record(page, context, "return.finding-set-aside", $"搁置{checkCode}", no);
            return Outcome<bool>.Ok(true);
        }, cancel);

    /// <returns>False when nothing was set aside.</returns>
    public Task<Outcome<bool>> TakeBackAsync(ReturnStep step, string checkCode, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<bool>(async no =>
        {
            if (await TakeAsync(step, context, cancel) is not { } page)
                return Outcome<bool>.NotFound();
            var id = await db.Set<UnitReturn>().Where(r => r.PublicId == step.ReturnId).Select(r => r.Id).SingleAsync(cancel);
            if (!await CloseAsync(id, checkCode, context, cancel))
                return Outcome<bool>.Ok(false);
            Record(page, context, "return.finding-taken-back", $"取消搁置{checkCode}", no);
            return Outcome<bool>.Ok(true);
        }, cancel);

    /// <summary>The return, where the actor's scope holds its reviewer.</summary>
    private async Task<ReturnPage?> TakeAsync(ReturnStep step, CommandContext context, CancellationToken cancel)
        => await pages.FindAsync(step.ReturnId, context.Scope, cancel) is { Reviewer: { } reviewer } page && context.Scope.Contains(reviewer.Path) ? page : null;

    private async Task<bool> CloseAsync(int returnId, string checkCode, CommandContext context, CancellationToken cancel)
    {
        var known = await db.Set<ReturnSetAside>().Where(a => a.ReturnId == returnId && a.CheckCode == checkCode && a.TakenBackAt == null).ToListAsync(cancel);
        foreach (var aside in known)
            (aside.TakenBackAt, aside.TakenBackBy) = (context.At, context.Actor.Name);
        return known.Count > 0;
    }

    private void Record(ReturnPage page, CommandContext context, string kind, string what, long no)
        => events.Add(
            context, kind, new EventSubject(EventSubject.Return, page.PublicId, page.OrganisationPath),
            $"{what}：{page.OrganisationName}{page.Span.Title}{page.Form.Name}", recordedNo: no);

    private static Outcome<bool> Refused(string checkCode, string words)
        => Outcome<bool>.Refused(ReturnDesk.Refusal("RETURN-SETASIDE", words, "aside-" + checkCode));
}
