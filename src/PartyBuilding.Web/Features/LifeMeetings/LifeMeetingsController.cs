using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.LifeMeetings;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.LifeMeetings;

/// <summary>Democratic-life meetings of leading bodies: the list of a year, a new case, the printed papers, double organisation life.</summary>
[Route("life-meetings")]
[Allow(Permission.ViewMembers)]
public sealed class LifeMeetingsController(
    LifeMeetingService service, LifeMeetingQueries meetings, DoubleLifeQueries doubles, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int? year, string? show, int page, CancellationToken cancel)
    {
        var shown = Shown(year);
        return View(new LifeMeetingListPage(
            shown, show is "held" or "open" ? show : "all", Math.Max(1, page), await meetings.YearAsync(shown, user.Scope, cancel), user.May(Permission.ManageMembers)));
    }

    [HttpGet("new"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> New(Guid? organisation, int? year, string? find, CancellationToken cancel)
        => organisation is { } body
            ? await FormAsync(new LifeMeetingForm { Body = body, Year = Shown(year), Topics = [1, 2, 3, 4] }, cancel)
            : View("Choose", new BodyChoicePage(find, Shown(year), await meetings.BodiesAsync(find, user.Scope, cancel)));

    [HttpPost("new"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> New(LifeMeetingForm form, CancellationToken cancel)
    {
        var again = await FormAsync(form, cancel);
        if (again is NotFoundResult || !ModelState.IsValid)
            return again is NotFoundResult ? again : this.Unreadable(again);
        var outcome = await service.OpenAsync(new OpenLifeMeeting(form.SubmissionId, form.Body, form.Year, form.Kind, form.Topic, form.Topics), user.Command(form.Reason), cancel);
        return this.Answer(
            outcome,
            "已登记。",
            () => Redirect($"/life-meetings/{outcome.Value}"),
            () => again);
    }

    /// <summary>情况报告, to print.</summary>
    [HttpGet("{id:guid}/report")]
    public async Task<IActionResult> Report(Guid id, CancellationToken cancel)
        => await meetings.FindAsync(id, user.Scope, clock.Today(), cancel) is { } record && record.Step(LifeStepKind.Report) is not null ? View(record) : NotFound();

    /// <summary>Contents of the file, to print.</summary>
    [HttpGet("{id:guid}/file")]
    public async Task<IActionResult> Contents(Guid id, CancellationToken cancel)
        => await meetings.FindAsync(id, user.Scope, clock.Today(), cancel) is { } record ? View(record) : NotFound();

    /// <summary>双重组织生活 of a body's leaders.</summary>
    [HttpGet("leaders")]
    public async Task<IActionResult> Leaders(Guid? organisation, int? year, CancellationToken cancel)
    {
        var body = organisation ?? (user.Home is { Kind: not OrganisationKind.Branch } home ? home.PublicId : null);
        return body is { } key && await doubles.OfAsync(key, Shown(year), user.Scope, cancel) is { } page ? View(page) : NotFound();
    }

    private int Shown(int? year) => year is >= 1950 and <= 2200 ? year.Value : clock.Today().Year;

    private async Task<IActionResult> FormAsync(LifeMeetingForm form, CancellationToken cancel)
    {
        if ((await meetings.YearAsync(clock.Today().Year, user.Scope, cancel)).FirstOrDefault(b => b.BodyKey == form.Body) is not { } body)
            return NotFound();
        form.BodyName = body.Body;
        return View("New", form);
    }
}
