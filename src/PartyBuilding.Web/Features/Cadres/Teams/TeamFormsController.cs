using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres.Teams;

/// <summary>Approving posts of a unit, and describing its team.</summary>
[Route("cadres/teams/{id:guid}")]
[Allow(Permission.ManageCadres)]
public sealed class TeamFormsController(TeamService service, TeamReader reader, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("approve")]
    public Task<IActionResult> Approve(Guid id, CancellationToken cancel) => FormAsync(id, new ApproveForm { IsInTeam = true }, cancel);

    [HttpPost("approve")]
    public async Task<IActionResult> Approve(Guid id, ApproveForm form, CancellationToken cancel)
    {
        if (form.From is null)
            ModelState.TryAddModelError(nameof(form.From), "请填写起始日期。");
        var again = await FormAsync(id, form, cancel);
        if (again is not ViewResult || !ModelState.IsValid)
            return again is ViewResult ? this.Unreadable(again) : again;
        var outcome = await service.ApproveAsync(
            new SaveApprovedPosts(form.SubmissionId ?? Guid.CreateVersion7(), id, form.Seen, form.LevelCode, form.IsInTeam, form.Number, form.From!.Value, form.Document), user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
            Renew(() => form.Seen = form.Page.Roster.Seen);
        return this.Answer(outcome, "已保存。", () => Redirect(form.At), () => again);
    }

    [HttpGet("profile")]
    public Task<IActionResult> Profile(Guid id, CancellationToken cancel) => FormAsync(id, new ProfileForm(), cancel);

    [HttpPost("profile")]
    public async Task<IActionResult> Profile(Guid id, ProfileForm form, CancellationToken cancel)
    {
        var again = await FormAsync(id, form, cancel);
        if (again is not ViewResult || !ModelState.IsValid)
            return again is ViewResult ? this.Unreadable(again) : again;
        var outcome = await service.DescribeAsync(new SaveTeamProfile(id, form.Seen, form.Organ, form.Work, form.IsMinorityArea), user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
            Renew(() => form.Seen = form.Page.Roster.Profile?.RecordedNo ?? 0);
        return this.Answer(outcome, "已保存。", () => Redirect(form.At), () => again);
    }

    // What the form was filled in against becomes what is there now: sending it again is a decision.
    private void Renew(Action set)
    {
        ModelState.Remove("Seen");
        set();
    }

    private async Task<IActionResult> FormAsync(Guid id, ApproveForm form, CancellationToken cancel)
    {
        if (await reader.PageAsync(id, clock.Today(), cancel) is not { } page)
            return NotFound();
        if (!page.MayEdit)
            return Forbid();
        form.Page = page;
        if (HttpMethods.IsGet(Request.Method))
            form.Seen = page.Roster.Seen;
        return View("Approve", form);
    }

    private async Task<IActionResult> FormAsync(Guid id, ProfileForm form, CancellationToken cancel)
    {
        if (await reader.PageAsync(id, clock.Today(), cancel) is not { } page)
            return NotFound();
        if (!page.MayEdit)
            return Forbid();
        form.Page = page;
        if (HttpMethods.IsGet(Request.Method) && page.Roster.Profile is { } known)
            (form.Seen, form.Organ, form.Work, form.IsMinorityArea) = (known.RecordedNo, known.Organ, known.Work, known.IsMinorityArea);
        return View("Profile", form);
    }
}
