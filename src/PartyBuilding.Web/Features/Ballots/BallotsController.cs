using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Ballots;

/// <summary>Running a vote: codes or papers, opening, counting, closing, the result.</summary>
[Route("ballots")]
[Allow(Permission.RunBallots)]
public sealed class BallotsController(
    BallotQueries ballots, BallotRoundService service, BallotCountService counts, BallotWorkbook workbook, CurrentUser user, PartyBuildingMeter meter) : Controller
{
    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(Guid id, CancellationToken cancel) => ShowAsync(id, new BallotRoundForm(), cancel);

    /// <summary>Prints codes. The answer is the sheet itself: the codes are kept nowhere, so there is no page to come back to.</summary>
    [HttpPost("{id:guid}/codes")]
    public async Task<IActionResult> Codes(Guid id, BallotRoundForm form, CancellationToken cancel)
    {
        var outcome = await service.IssueAsync(new IssueCodes(id, form.Version, form.Group, form.Count ?? 0, form.Anew), user.Command(), cancel);
        if (outcome.Value is not { } codes)
            return this.Answer(outcome, () => NotFound(), await AgainAsync(id, form, cancel));
        var view = (await ballots.FindAsync(id, user.Actor, user.Scope, cancel))!;
        Response.Headers.CacheControl = "no-store";
        return View("Codes", new CodeSheet(view.Title, view.Groups.First(g => g.Id == form.Group).Name, $"{Request.Scheme}://{Request.Host}/ballot", $"/ballots/{id}", codes));
    }

    [HttpPost("{id:guid}/open")]
    public async Task<IActionResult> Open(Guid id, BallotRoundForm form, CancellationToken cancel)
        => this.Answer(await service.OpenAsync(id, form.Version, user.Command(), cancel), "投票已经开始。", () => Redirect($"/ballots/{id}"), await AgainAsync(id, form, cancel));

    [HttpPost("{id:guid}/close")]
    public async Task<IActionResult> Close(Guid id, BallotRoundForm form, CancellationToken cancel)
        => this.Answer(await service.CloseAsync(id, form.Version, user.Command(), cancel), "投票已经结束。", () => Redirect($"/ballots/{id}"), await AgainAsync(id, form, cancel));

    /// <summary>The paper to be printed and filled in by hand.</summary>
    [HttpGet("{id:guid}/paper")]
    public async Task<IActionResult> Paper(Guid id, CancellationToken cancel)
        => await ballots.FindAsync(id, user.Actor, user.Scope, cancel) is { } view ? View("Print", view) : NotFound();

    [HttpGet("{id:guid}/counts/{group:int}")]
    public Task<IActionResult> Counts(Guid id, int group, CancellationToken cancel) => CountsAsync(id, group, null, cancel);

    [HttpPost("{id:guid}/counts/{group:int}")]
    public async Task<IActionResult> Counts(Guid id, int group, CountForm form, CancellationToken cancel)
    {
        var again = await CountsAsync(id, group, form, cancel);
        if (again is not ViewResult)
            return again;
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await counts.EnterAsync(new EnterCounts(id, form.Version, group, form.Issued, form.Returned, form.Invalid, form.Read()), user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = form.View.Version);
        return this.Answer(outcome, "已录入。", () => Redirect($"/ballots/{id}"), () => again);
    }

    [HttpGet("{id:guid}/sheet")]
    public Task<IActionResult> Sheet(Guid id, CancellationToken cancel)
        => this.WorkbookAsync(meter, "ballots", to => workbook.WriteAsync(id, to, user.Command(), cancel));

    private async Task<Func<IActionResult>> AgainAsync(Guid id, BallotRoundForm form, CancellationToken cancel)
    {
        var page = await ShowAsync(id, form, cancel);
        return () =>
        {
            this.Renew(() => form.Version = form.View.Version);
            return page;
        };
    }

    private async Task<IActionResult> ShowAsync(Guid id, BallotRoundForm form, CancellationToken cancel)
    {
        if (await ballots.FindAsync(id, user.Actor, user.Scope, cancel) is not { } view)
            return NotFound();
        form.View = view;
        if (HttpMethods.IsGet(Request.Method))
            form.Version = view.Version;
        return View("Show", form);
    }

    private async Task<IActionResult> CountsAsync(Guid id, int group, CountForm? form, CancellationToken cancel)
    {
        if (await ballots.FindAsync(id, user.Actor, user.Scope, cancel) is not { Way: BallotWay.Manual } view || view.Groups.FirstOrDefault(g => g.Id == group) is not { } found)
            return NotFound();
        var page = form ?? new CountForm();
        (page.View, page.Group) = (view, found);
        if (form is null)
            page.Take(found, view.Version);
        return View("Counts", page);
    }
}
