using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>Remittances: the queue of what has to be confirmed, and a committee's own sending up.</summary>
[Route("dues")]
[Allow(Permission.ViewMembers)]
public sealed class DuesRemittancesController(DuesQueries dues, DuesBookQueries books, DuesRemittanceService remittances, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("remittances")]
    public async Task<IActionResult> Index(DuesRemittanceList? list, int page, CancellationToken cancel)
        => View("Remittances", await PageAsync(list, page, cancel));

    [HttpPost("remittances/{id:guid}/confirm"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Confirm(Guid id, long version, DateOnly? on, string? voucher, CancellationToken cancel)
        => SendAsync("已确认收到，记入专账。", c => remittances.ConfirmAsync(new AnswerRemittance(id, version, on ?? c.Today, voucher), c, cancel), null, null, cancel);

    [HttpPost("remittances/{id:guid}/send-back"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> SendBack(Guid id, long version, string? reason, CancellationToken cancel)
        => SendAsync("已退回。", c => remittances.SendBackAsync(new AnswerRemittance(id, version, c.Today, null), c with { Reason = reason }, cancel), null, null, cancel);

    [HttpPost("units/{id:guid}/remit"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Remit(Guid id, string? month, [Bind(Prefix = "Step")] DuesStepForm step, Guid submissionId, CancellationToken cancel)
    {
        var fen = DuesInput.Fen(step.Amount, "Step.Amount", ModelState);
        if (DuesInput.Month(month) is not { } chosen)
            ModelState.AddModelError("month", "请填写年月，例如 2026-10。");
        else if (ModelState.IsValid)
        {
            return await SendAsync(
                "已上缴，等上级确认。",
                async c => (await remittances.RemitAsync(new RemitDues(submissionId, id, chosen, fen, step.SentOn ?? c.Today, step.Voucher), c with { Reason = step.Reason }, cancel)).At("Step"),
                step, month, cancel);
        }

        return this.Unreadable(View("Remittances", await PageAsync(null, 1, cancel) with { Step = step, Month = month }));
    }

    private async Task<IActionResult> SendAsync(
        string words, Func<CommandContext, Task<Outcome<Guid>>> send, DuesStepForm? step, string? month, CancellationToken cancel)
    {
        var again = await PageAsync(null, 1, cancel);
        if (step is not null)
            again = again with { Step = step, Month = month };
        if (!ModelState.IsValid)
            return this.Unreadable(View("Remittances", again));
        var outcome = await send(user.Command());
        return this.Answer(
            outcome,
            words,
            () => RedirectToAction(nameof(Index)),
            () => View("Remittances", again));
    }

    private async Task<DuesRemittanceListPage> PageAsync(DuesRemittanceList? list, int page, CancellationToken cancel)
    {
        var own = await dues.OwnAsync(user.Scope, cancel);
        var chosen = list is { } known && Enum.IsDefined(known) ? known : own is { IsBranch: true } ? DuesRemittanceList.All : DuesRemittanceList.ToConfirm;
        var today = clock.Today();
        return new DuesRemittanceListPage(
            chosen, await books.CountsAsync(user.Scope, cancel), await books.RemittancesAsync(chosen, user.Scope, page, cancel), own, today.Year, user.May(Permission.ManageMembers))
        {
            Step = new DuesStepForm { SentOn = today }, Month = Month.Of(today).ToString(),
        };
    }
}
