using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Features.Returns.Review;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>The queue of a reviewing organisation, one period at a time.</summary>
[Route("returns")]
public sealed class ReviewController(ReturnLists lists, ReviewPages pages, ReturnReview review, CurrentUser user) : Controller
{
    [HttpGet("review")]
    [Allow(Permission.ReviewReturns)]
    public async Task<IActionResult> Index(string? form, string? period, string? show, Guid? open, int page = 1, CancellationToken cancel = default)
        => await PeriodAsync(form, period, cancel) is { } found
            ? View(await pages.QueueAsync(found, show, open, Math.Max(1, page), cancel))
            : View("NoPeriod");

    [HttpGet("review/{id:guid}")]
    [Allow(Permission.ReviewReturns)]
    public async Task<IActionResult> Panel(Guid id, CancellationToken cancel)
        => await pages.PanelAsync(id, cancel) is { } panel ? PartialView("_ReviewPanel", panel) : NotFound();

    [HttpPost("{id:guid}/pass")]
    [Allow(Permission.ReviewReturns)]
    public async Task<IActionResult> Pass(Guid id, ReturnStep step, string? form, string? period, CancellationToken cancel)
    {
        var outcome = await review.PassAsync(step with { ReturnId = id }, user.Command(), cancel);
        return await QueueAgainAsync(outcome, form, period, id, "已审核通过一份。", cancel);
    }

    [HttpPost("review/pass-clean")]
    [Allow(Permission.ReviewReturns)]
    public async Task<IActionResult> PassClean(string? form, string? period, CancellationToken cancel)
    {
        if (await PeriodAsync(form, period, cancel) is not { } found)
            return NotFound();
        var outcome = await review.PassCleanAsync(found.PublicId, user.Command(), cancel);
        return await QueueAgainAsync(outcome, form, period, null, outcome.Value == 0 ? "没有等您审核的无疑问报表，可能刚由同事通过。" : $"已审核通过 {outcome.Value} 份无疑问的。", cancel);
    }

    [HttpGet("{id:guid}/send-back")]
    [Allow(Permission.ReviewReturns)]
    public async Task<IActionResult> SendBack(Guid id, CancellationToken cancel)
        => await pages.SendBackAsync(id, null, cancel) is { } page ? View(page) : NotFound();

    [HttpPost("{id:guid}/send-back")]
    [Allow(Permission.ReviewReturns)]
    public async Task<IActionResult> SendBack(Guid id, [Bind(Prefix = "Form")] SendBackForm typed, CancellationToken cancel)
    {
        var reasons = typed.Cells.Where(c => !string.IsNullOrWhiteSpace(c.Value)).ToDictionary(c => c.Key, c => c.Value!.Trim());
        var outcome = await review.SendBackAsync(new SendBack(id, typed.Version, reasons), user.Command(typed.Reason), cancel);
        if (await pages.SendBackAsync(id, typed, cancel) is not { } page)
            return NotFound();
        // Whoever has read what changed may send back what stands there now.
        ModelState.Remove("Form.Version");
        return this.Answer(outcome, "已退回修改，填报单位会看到要改的格子和原因。", () => Redirect($"/returns/review{page.Query}"), () => View(page));
    }

    [HttpGet("chase")]
    [Allow(Permission.ReviewReturns)]
    public async Task<IActionResult> Chase(string? form, string? period, Guid? id, CancellationToken cancel)
        => await (id is { } key ? lists.PeriodAsync(key, cancel) : PeriodAsync(form, period, cancel)) is { } found
            ? View(await pages.ChaseAsync(found, user.Scope, cancel))
            : View("NoPeriod");

    private Task<PeriodSummary?> PeriodAsync(string? form, string? period, CancellationToken cancel)
        => lists.PeriodAsync(form, Month.TryParse(period, out var month) ? month.Value : null, cancel);

    /// <summary>The queue with the return after this one open, so that a clerk goes on where they were.</summary>
    private async Task<string> NextAsync(PeriodSummary period, Guid? after, CancellationToken cancel)
    {
        var queue = $"/returns/review{period.Query}";
        return after is { } id && await lists.FindAsync(id, user.Scope, cancel) is { } done
            && await lists.NextWaitingAsync(period.Id, done.OrganisationPath, user.Scope, cancel) is { } next
            ? $"{queue}&open={next.Key}&page={(next.Before / ReviewPages.PageSize) + 1}" : queue;
    }

    private async Task<IActionResult> QueueAgainAsync(
        Outcome outcome, string? form, string? period, Guid? open, string done, CancellationToken cancel)
    {
        if (outcome.Kind == OutcomeKind.NotFound || await PeriodAsync(form, period, cancel) is not { } found)
            return NotFound();
        if (outcome.IsOk)
        {
            TempData.Say(done);
            return Redirect(await NextAsync(found, open, cancel));
        }

        ModelState.Remove("Version");
        var page = await pages.QueueAsync(found, null, open, 1, cancel);
        return this.Answer(outcome, () => Redirect("/returns"), () => View("Index", page));
    }
}
