using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Funds;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Service;

/// <summary>The account of a fund: what came in, what was used, closing.</summary>
[Route("service/funds/{id:guid}")]
[Allow(Permission.ViewMembers)]
public sealed class FundAccountController(FundQueries funds, FundEntryService entries, FundService service, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) => await PageAsync(id, null, null, null, cancel) is { } page ? View(page) : NotFound();

    [HttpPost("sources"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> AddSource(Guid id, [Bind(Prefix = "In")] FundEntryForm typed, Guid submissionId, CancellationToken cancel)
    {
        if (await PageAsync(id, typed, null, null, cancel) is not { } page)
            return NotFound();
        if (!Read(typed, "In", out var fen))
            return this.Unreadable(View("Show", page));
        var outcome = await entries.AddSourceAsync(new AddFundSource(submissionId, id, typed.On!.Value, fen, typed.Source, typed.From, typed.Voucher), user.Command(), cancel);
        return Done(Findings.Under("In", outcome), "已登记来源。", page);
    }

    [HttpPost("uses"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> AddUse(Guid id, [Bind(Prefix = "Out")] FundEntryForm typed, Guid submissionId, CancellationToken cancel)
    {
        if (await PageAsync(id, null, typed, null, cancel) is not { } page)
            return NotFound();
        if (!Read(typed, "Out", out var fen))
            return this.Unreadable(View("Show", page));
        var outcome = await entries.AddUseAsync(
            new AddFundUse(submissionId, id, typed.On!.Value, fen, typed.Purpose, typed.ReceiverKind, typed.Receiver, typed.Voucher), user.Command(typed.Reason), cancel);
        return Done(Findings.Under("Out", outcome), "已登记使用。", page);
    }

    [HttpPost("entries/{entry:guid}/take-back"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> TakeBack(Guid id, Guid entry, string? reason, CancellationToken cancel)
        => await PageAsync(id, null, null, null, cancel) is { } page ? Done(await entries.TakeBackAsync(id, entry, user.Command(reason), cancel), "已撤回。", page) : NotFound();

    [HttpPost("close"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Close(Guid id, [Bind(Prefix = "End")] FundEntryForm typed, CancellationToken cancel)
    {
        if (await PageAsync(id, null, null, typed, cancel) is not { } page)
            return NotFound();
        if (typed.On is null)
            ModelState.TryAddModelError("End.On", "请填写结清日期。");
        if (!ModelState.IsValid)
            return this.Unreadable(View("Show", page));
        return Done(Findings.Under("End", await service.CloseAsync(new CloseFund(id, typed.Version, typed.On!.Value), user.Command(), cancel)), "已结清。", page);
    }

    private bool Read(FundEntryForm typed, string part, out long? fen)
    {
        if (typed.On is null)
            ModelState.TryAddModelError($"{part}.On", "请填写日期。");
        if (YuanText.Read(typed.Amount, out fen) is { } fault)
            ModelState.TryAddModelError($"{part}.Amount", fault);
        return ModelState.IsValid;
    }

    private IActionResult Done(Outcome outcome, string words, FundShowPage page) => this.Answer(outcome, words, () => Redirect(page.At), () => View("Show", page));

    private async Task<FundShowPage?> PageAsync(Guid id, FundEntryForm? sources, FundEntryForm? uses, FundEntryForm? end, CancellationToken cancel)
    {
        var mayManage = user.May(Permission.ManageMembers);
        if (await funds.RecordAsync(id, user.Scope, mayManage, cancel) is not { } record)
            return null;
        var today = clock.Today();
        return new FundShowPage(
            record, sources ?? new FundEntryForm { On = today }, uses ?? new FundEntryForm { On = today }, end ?? new FundEntryForm { Version = record.Version, On = today },
            mayManage, user.May(Permission.ExportMembers));
    }
}
