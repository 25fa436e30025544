using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Features.Returns.Sheet;
using PartyBuilding.Web.Features.Returns.Submission;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>Sending a return on its way, taking it back, opening it again, and what has happened to it.</summary>
[Route("returns/{id:guid}")]
public sealed class SubmissionController(
    ReturnSheets sheets, SheetBuilder builder, ReturnSubmission submission, ReturnAcceptance acceptance, EventQueries events,
    CurrentUser user, PartyBuildingMeter meter, TimeProvider clock) : Controller
{
    [HttpGet("check")]
    [Allow(Permission.FillReturns)]
    public async Task<IActionResult> Check(Guid id, CancellationToken cancel)
    {
        if (await sheets.FindAsync(id, user.Scope, cancel) is not { } sheet)
            return NotFound();
        return builder.MayFill(sheet) ? View(Page(sheet)) : Redirect($"/returns/{id}");
    }

    [HttpPost("submit")]
    [Allow(Permission.FillReturns)]
    public async Task<IActionResult> Submit(Guid id, ReturnStep step, CancellationToken cancel)
    {
        var outcome = await submission.SubmitAsync(step with { ReturnId = id }, user.Command(), cancel);
        if (await sheets.FindAsync(id, user.Scope, cancel) is not { } sheet)
            return NotFound();
        if (outcome.IsOk)
            meter.ReturnSubmitted(sheet.Form.Code);
        // A second press of the same button finds the return already sent: that is what its author wanted.
        var isSentTwice = outcome.Kind == OutcomeKind.Conflict && sheet.Summary.Status == ReturnStatus.Submitted && sheet.Summary.SubmittedBy == user.Actor.Name;
        if (outcome.IsOk || isSentTwice)
        {
            TempData.Say($"已上报，等{sheet.Page.Reviewer?.Name ?? "上级"}审核；审核前可以撤回。");
            return Redirect($"/returns/{id}");
        }

        ModelState.Remove("Version");
        return this.Answer(outcome, () => Redirect($"/returns/{id}"), () => View("Check", Page(sheet)));
    }

    [HttpPost("withdraw")]
    [Allow(Permission.FillReturns)]
    public async Task<IActionResult> Withdraw(Guid id, ReturnStep step, CancellationToken cancel)
    {
        var outcome = await submission.WithdrawAsync(step with { ReturnId = id }, user.Command(), cancel);
        if (await sheets.FindAsync(id, user.Scope, cancel) is not { } sheet)
            return NotFound();
        ModelState.Remove("Version");
        return this.Answer(outcome, () => Redirect($"/returns/{id}"), () => View("~/Features/Returns/Sheet/Show.cshtml", builder.Page(sheet, null)));
    }

    [HttpGet("reopen")]
    [Allow(Permission.AcceptReturns)]
    public async Task<IActionResult> Reopen(Guid id, CancellationToken cancel)
        => await sheets.FindAsync(id, user.Scope, cancel) is { } sheet
            ? View(ReopenOf(sheet, new ReasonForm { Version = sheet.Summary.Version }))
            : NotFound();

    [HttpPost("reopen")]
    [Allow(Permission.AcceptReturns)]
    public async Task<IActionResult> Reopen(Guid id, ReasonForm form, CancellationToken cancel)
    {
        if (await sheets.FindAsync(id, user.Scope, cancel) is not { } sheet)
            return NotFound();
        var outcome = await acceptance.ReopenAsync(new ReturnStep(id, form.Version), user.Command(form.Reason), cancel);
        return this.Answer(outcome, () => Redirect($"/returns/{outcome.Value}"), () => View(ReopenOf(sheet, form)));
    }

    [HttpGet("history")]
    [Allow(Permission.ViewReturns)]
    public async Task<IActionResult> History(Guid id, CancellationToken cancel)
    {
        if (await sheets.FindAsync(id, user.Scope, cancel) is not { } sheet)
            return NotFound();
        var lines = await events.HistoryAsync(id, user.Scope, cancel);
        return View(new HistoryPage(id, sheet.Period.Title, sheet.Summary.Organisation,
            [.. lines.Select(line => new HistoryLine(LocalTime.Of(line.At), $"{line.ActorName}（{line.ActorRole}）", line.Summary, line.Reason))]));
    }

    private static ReopenPage ReopenOf(ReturnSheet sheet, ReasonForm form)
        => new(sheet.Summary.PublicId, sheet.Period.Title, sheet.Summary.Organisation, sheet.Summary.Revision + 1, form);

    private CheckPage Page(ReturnSheet sheet)
    {
        var checks = SheetChecks.Of(sheet);
        var cells = new SheetSections(sheet, checks, mayFill: false);
        var errors = checks.Count(c => c.Words == CheckWords.Error);
        var open = checks.Count(c => c.Words == CheckWords.Explain);
        var told = sheet.Form.Items.Where(i => BalanceKeys.All.Contains(i.Key) || sheet.Figure(i.Key).Value is not 0);
        return new CheckPage
        {
            PublicId = sheet.Summary.PublicId,
            Version = sheet.Summary.Version,
            Title = sheet.Period.Title,
            Organisation = sheet.Summary.Organisation,
            Reviewer = sheet.Page.Reviewer?.Name ?? "上级党组织",
            Figures = [.. told.Select(i => cells.Find(i.Key)!)],
            Checks = checks,
            FromLedger = sheet.Page.FromLedger,
            Items = sheet.Form.Items.Count(),
            Blocked = (errors, open) switch
            {
                _ when builder.IsProvisional(sheet) => $"本期还没有结束，{Words.Day(sheet.Page.Span.LastDay)}起可以上报。",
                (0, 0) => null,
                (0, _) => $"还有 {open} 处须说明。",
                _ => $"还有 {errors} 处错误。",
            },
            IsLate = clock.Today() > sheet.Period.OnTimeUntil,
        };
    }
}
