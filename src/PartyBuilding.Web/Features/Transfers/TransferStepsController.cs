using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Transfers;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Transfers;

/// <summary>The page of one case and its steps.</summary>
[Route("transfers/{id:guid}")]
[Allow(Permission.ViewMembers)]
public sealed class TransferStepsController(
    TransferQueries transfers, TransferApprovalService approvals, TransferReceivingService receiving, TransferReceiptService receipts,
    TransferUndoService undoing, OrganisationQueries organisations, DuesPaidTo dues, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await transfers.RecordAsync(id, user.Scope, cancel) is { } record ? View("Show", await PageAsync(record, null, cancel)) : NotFound();

    [HttpPost("consent"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Consent(Guid id, TransferStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已同意。", c => approvals.ConsentAsync(
            new ConsentToTransfer(id, form.Version, TransferFormsController.Dues(form.DuesPaidTo), form.ValidDays), c, cancel), cancel);

    [HttpPost("return"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Return(Guid id, TransferStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已退回修改。", c => approvals.ReturnAsync(Step(id, form), c, cancel), cancel);

    [HttpPost("resubmit"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Resubmit(Guid id, TransferStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已再次提交。", c => approvals.ResubmitAsync(Step(id, form), c, cancel), cancel);

    [HttpPost("withdraw"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Withdraw(Guid id, TransferStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已撤回。", c => approvals.WithdrawAsync(Step(id, form), c, cancel), cancel);

    [HttpPost("archive"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Archive(Guid id, TransferStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已归档。", c => approvals.ArchiveAsync(Step(id, form), c, cancel), cancel);

    [HttpPost("accept"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Accept(Guid id, TransferStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已接收。", c => receiving.AcceptAsync(
            new AcceptTransfer(id, form.Version, form.ToBranchKey ?? Guid.Empty, form.AcceptedOn ?? c.Today, form.PartyGroup), c, cancel), cancel);

    [HttpPost("refuse"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Refuse(Guid id, TransferStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已登记拒收。", c => receiving.RefuseAsync(
            new RefuseTransfer(id, form.Version, form.Reason, form.NotOurs, form.ReportedTo), c, cancel), cancel);

    [HttpPost("receipt"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Receipt(Guid id, TransferStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已登记回执，办结。", c => receipts.ReceiveAsync(
            new ReturnReceipt(id, form.Version, form.LetterNumber ?? "", form.Name ?? "", form.ReceivedOn ?? c.Today, form.AcceptedOn), c, cancel), cancel);

    [HttpPost("undo"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Undo(Guid id, TransferStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已撤销，组织关系回到原支部。", c => undoing.UndoAsync(Step(id, form), c, cancel), cancel);

    private static TransferStep Step(Guid id, TransferStepForm form) => new(id, form.Version, form.Reason);

    private async Task<IActionResult> SendAsync(
        Guid id, TransferStepForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        if (await transfers.RecordAsync(id, user.Scope, cancel) is not { } record)
            return NotFound();
        var again = await PageAsync(record, form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(View("Show", again));
        var outcome = await send(user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict && await transfers.RecordAsync(id, user.Scope, cancel) is { } latest)
        {
            again = await PageAsync(latest, form, cancel);
            this.Renew(() => form.Version = latest.Case.Version);
        }

        return this.Answer(
            outcome,
            words,
            () => RedirectToAction(nameof(Show), new { id }),
            () => View("Show", again));
    }

    private async Task<TransferPageModel> PageAsync(TransferRecord record, TransferStepForm? form, CancellationToken cancel)
    {
        var found = record.Case;
        // What the application says, or else what the dues of the branch say.
        var paidTo = found.DuesPaidTo ?? (form is null && record.MemberKey is { } member ? await dues.OfAsync(member, cancel) : null);
        form ??= new TransferStepForm
        {
            Version = found.Version, DuesPaidTo = paidTo?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            AcceptedOn = found.Kind == TransferKind.Across ? clock.Today() : null, ReceivedOn = clock.Today(),
        };
        var branches = record.MayReceive && found.Status == TransferStatus.InTransit
            ? (await organisations.BranchesAsync(user.Scope, cancel)).Where(b => TransferDestinations.CommitteeOf(b.Path) == found.ToCommitteeId)
            : [];
        return new TransferPageModel(record, form, Choices.Of(branches), user.May(Permission.ManageMembers));
    }
}
