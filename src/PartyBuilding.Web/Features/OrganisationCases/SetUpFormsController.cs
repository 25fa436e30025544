using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Core.Organisations.Setups;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.OrganisationCases;

/// <summary>Writing the request to set an organisation up, as a draft or to hand it in.</summary>
[Route("organisation-cases/set-ups")]
[Allow(Permission.ManageOrganisations)]
public sealed class SetUpFormsController(
    SetUpRequestService requests, CaseQueries cases, OrganisationQueries organisations, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("new")]
    public Task<IActionResult> New(Guid? superior, CancellationToken cancel) => FormAsync(new SetUpForm { SuperiorKey = superior }, cancel);

    [HttpPost("new")]
    public Task<IActionResult> New(SetUpForm form, CancellationToken cancel) => SaveAsync(form, null, cancel);

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, bool joint, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } record)
            return NotFound();
        var form = SetUpForm.Of(record);
        form.IsJoint |= joint;
        return await FormAsync(form, cancel);
    }

    [HttpPost("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, SetUpForm form, CancellationToken cancel)
        => await FindAsync(id, cancel) is null ? NotFound() : await SaveAsync(form, id, cancel);

    private async Task<IActionResult> SaveAsync(SetUpForm form, Guid? id, CancellationToken cancel)
    {
        form.Key = id;
        var again = await FormAsync(form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await requests.SaveAsync(form.ToCommand(id), user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict && id is { } key && await FindAsync(key, cancel) is { } latest)
            this.Renew(() => form.Version = latest.Case.Version);
        if (!outcome.IsOk || !form.Submit)
            return this.Answer(outcome, () => Done(outcome.Value, "已保存草稿。"), () => again);
        return await SubmitAsync(form, outcome.Value, again, cancel);
    }

    // What is refused now stays as a draft: the form goes on with that draft, everything typed kept.
    private async Task<IActionResult> SubmitAsync(SetUpForm form, Guid key, IActionResult again, CancellationToken cancel)
    {
        if (await cases.RecordAsync(key, user.Scope, manages: true, clock.Today(), cancel) is not { } saved)
            return NotFound();
        if (!saved.Case.IsEditable)
            return Done(key, "已报送。");
        var sent = await requests.SubmitAsync(new CaseStep(key, saved.Case.Version), user.Command(form.SizeReason), cancel);
        form.Key = key;
        this.Renew(() => form.Version = saved.Case.Version);
        form.OffersJoint = !form.IsJoint && sent.Findings.Any(f => f.RuleCode == "ORG-BRANCH-MIN");
        return this.Answer(sent, () => Done(key, "已报送。"), () => again);
    }

    private async Task<CaseRecord?> FindAsync(Guid id, CancellationToken cancel)
        => await cases.RecordAsync(id, user.Scope, manages: true, clock.Today(), cancel) is { SetUp: not null, MayDraft: true, Case.IsEditable: true } found
            ? found
            : null;

    private async Task<IActionResult> FormAsync(SetUpForm form, CancellationToken cancel)
    {
        form.Superiors = Choices.Of(await organisations.ParentsAsync(user.Scope, cancel));
        return View("SetUp", form);
    }

    private RedirectResult Done(Guid key, string words)
    {
        TempData.Say(words);
        return Redirect($"/organisation-cases/{key}");
    }
}
