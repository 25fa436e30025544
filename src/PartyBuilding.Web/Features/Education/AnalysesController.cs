using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Education;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Education;

/// <summary>Party-spirit analyses, every five years.</summary>
[Route("education/spirit")]
[Allow(Permission.ViewMembers)]
public sealed class AnalysesController(
    EducationQueries education, AnalysisService analyses, OrganisationQueries organisations, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int page, CancellationToken cancel)
        => View(new AnalysisListPage(await education.AnalysesAsync(user.Scope, clock.Today(), page, cancel), clock.Today(), user.May(Permission.ManageMembers)));

    [HttpGet("new"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> New(Guid branch, CancellationToken cancel)
        => await FillAsync(new AnalysisForm { Branch = branch, On = clock.Today() }, cancel) is { } form ? View("Edit", form) : NotFound();

    [HttpPost(""), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Add(AnalysisForm form, CancellationToken cancel)
    {
        if (form.On is null)
            ModelState.TryAddModelError(nameof(form.On), "请填写日期。");
        if (await FillAsync(form, cancel) is null)
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View("Edit", form));
        var outcome = await analyses.SaveAsync(
            new SaveAnalysis(
                form.SubmissionId, form.Branch!.Value, form.On!.Value, form.Thought, form.Study, form.Work, form.Discipline, form.Conduct, form.Problems, form.Causes,
                form.Rectification),
            user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason), cancel);
        return this.Answer(
            outcome,
            "已登记党性分析。",
            () => Redirect("/education/spirit"),
            () => View("Edit", form));
    }

    private async Task<AnalysisForm?> FillAsync(AnalysisForm form, CancellationToken cancel)
    {
        if (await organisations.RecordAsync(form.Branch ?? Guid.Empty, user.Scope, cancel) is not { } branch)
            return null;
        form.BranchName = branch.Name;
        return form;
    }
}
