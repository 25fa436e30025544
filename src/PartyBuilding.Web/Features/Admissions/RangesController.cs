using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions.Forms;
using PartyBuilding.Core.Admissions.Reading;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>Ranges of blank admission forms, issued by the district to base-level committees.</summary>
[Route("admissions/ranges")]
[Allow(Permission.ViewMembers)]
public sealed class RangesController(
    AdmissionFormQueries forms, FormRangeService ranges, OrganisationQueries organisations, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Index(CancellationToken cancel) => PageAsync(new RangeForm { IssuedOn = clock.Today() }, cancel);

    [HttpPost(""), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Issue(RangeForm form, CancellationToken cancel)
    {
        var again = await PageAsync(form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await ranges.IssueAsync(
            new IssueRange(form.SubmissionId, form.CommitteeKey ?? Guid.Empty, form.First, form.Last, form.IssuedOn ?? clock.Today()), user.Command(), cancel);
        return this.Answer(
            outcome,
            "已登记号段。",
            () => RedirectToAction(nameof(Index)),
            () => again);
    }

    private async Task<IActionResult> PageAsync(RangeForm form, CancellationToken cancel)
    {
        form.Rows = await forms.RangesAsync(user.Scope, cancel);
        form.Committees = Choices.Of(await organisations.ParentsAsync(user.Scope, cancel));
        form.MayIssue = user.May(Permission.ManageMembers) && user.Scope.Ranges.Any(r => OrganisationPath.Ids(r.Low).Count == 1);
        return View("Ranges", form);
    }
}
