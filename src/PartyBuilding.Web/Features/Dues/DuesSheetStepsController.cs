using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>The steps of a month: roster, settling, sending up, opening again.</summary>
[Route("dues/sheets/{id:guid}")]
[Allow(Permission.ManageMembers)]
public sealed class DuesSheetStepsController(DuesSheetPages pages, DuesSheetService sheets, DuesRemittanceService remittances, CurrentUser user) : Controller
{
    [HttpPost("refresh")]
    public Task<IActionResult> Refresh(Guid id, [Bind(Prefix = "Step")] DuesStepForm step, CancellationToken cancel)
        => SendAsync(id, step, "名单已核对。", (_, c) => sheets.RefreshAsync(new DuesStep(id, step.Version), c, cancel), cancel);

    [HttpPost("settle")]
    public Task<IActionResult> Settle(Guid id, [Bind(Prefix = "Step")] DuesStepForm step, CancellationToken cancel)
        => SendAsync(id, step, "已结清，实收记入专账。", (_, c) => sheets.SettleAsync(new SettleDues(id, step.Version, step.Voucher), c, cancel), cancel);

    [HttpPost("reopen")]
    public Task<IActionResult> Reopen(Guid id, [Bind(Prefix = "Step")] DuesStepForm step, CancellationToken cancel)
        => SendAsync(id, step, "已重开。", (_, c) => sheets.ReopenAsync(new DuesStep(id, step.Version), c, cancel), cancel);

    [HttpPost("remit")]
    public Task<IActionResult> Remit(Guid id, [Bind(Prefix = "Step")] DuesStepForm step, Guid submissionId, CancellationToken cancel)
    {
        var fen = DuesInput.Fen(step.Amount, "Step.Amount", ModelState);
        return SendAsync(id, step, "已上缴，等上级确认。", (page, c) => remittances.RemitAsync(
            new RemitDues(submissionId, page.Record.Branch.Key, page.Record.Month, fen, step.SentOn ?? c.Today, step.Voucher), c, cancel), cancel);
    }

    private async Task<IActionResult> SendAsync(
        Guid id, DuesStepForm step, string words, Func<DuesSheetPage, CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        if (await pages.ReadAsync(id, cancel, step: step) is not { } page)
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View("Sheet", page));
        var outcome = (await send(page, user.Command(step.Reason))).At("Step");
        if (outcome.Kind == OutcomeKind.Conflict && await pages.ReadAsync(id, cancel, step: step) is { } latest)
        {
            ModelState.Remove("Step.Version");
            (step.Version, page) = (latest.Record.Version, latest);
        }

        return this.Answer(
            outcome,
            words,
            () => RedirectToAction("Show", "DuesSheet", new { id }),
            () => View("Sheet", page));
    }
}
