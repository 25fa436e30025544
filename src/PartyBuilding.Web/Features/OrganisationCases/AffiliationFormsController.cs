using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Affiliations;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.OrganisationCases;

/// <summary>Asking for another superior, and recording on one page what was decided on paper.</summary>
[Route("organisation-cases/affiliations")]
[Allow(Permission.ManageOrganisations)]
public sealed class AffiliationFormsController(
    AffiliationRequestService requests, AffiliationReplyService replies, CaseQueries cases, CaseChoices choices, OrganisationQueries organisations,
    CurrentUser user, TimeProvider clock) : Controller
{
    private const string RequestView = "Affiliation";
    private const string RecordView = "AffiliationRecord";

    [HttpGet("new")]
    public Task<IActionResult> New(Guid? organisation, CancellationToken cancel)
        => FormAsync(RequestView, new AffiliationForm { OrganisationKey = organisation }, cancel);

    [HttpPost("new")]
    public Task<IActionResult> New(AffiliationForm form, CancellationToken cancel) => SaveAsync(form, null, cancel);

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
        => await FindAsync(id, cancel) is { } record ? await FormAsync(RequestView, AffiliationForm.Of(record), cancel) : NotFound();

    [HttpPost("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, AffiliationForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } record)
            return NotFound();
        form.OrganisationKey = record.OrganisationKey;
        return await SaveAsync(form, id, cancel);
    }

    [HttpGet("record")]
    public Task<IActionResult> Record(Guid? organisation, CancellationToken cancel)
        => FormAsync(RecordView, new AffiliationForm { OrganisationKey = organisation, Level = InitiatorLevel.BelowViceBureau, Origin = InitiatorOrigin.District }, cancel);

    [HttpPost("record")]
    public async Task<IActionResult> Record(AffiliationForm form, CancellationToken cancel)
    {
        var again = await FormAsync(RecordView, form, cancel);
        if (again is NotFoundResult)
            return again;
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await replies.RecordAsync(form.ToRecord(), user.Command(), cancel);
        return this.Answer(outcome, () => Done(outcome.Value, "已登记，隶属关系已变更。"), () => again);
    }

    private async Task<IActionResult> SaveAsync(AffiliationForm form, Guid? id, CancellationToken cancel)
    {
        form.Key = id;
        var again = await FormAsync(RequestView, form, cancel);
        if (again is NotFoundResult)
            return again;
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await requests.SaveAsync(form.ToCommand(id), user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict && id is { } key && await FindAsync(key, cancel) is { } latest)
            this.Renew(() => form.Version = latest.Case.Version);
        if (!outcome.IsOk || !form.Submit)
            return this.Answer(outcome, () => Done(outcome.Value, "已保存草稿。"), () => again);
        if (await cases.RecordAsync(outcome.Value, user.Scope, manages: true, clock.Today(), cancel) is not { } saved)
            return NotFound();
        if (!saved.Case.IsEditable)
            return Done(outcome.Value, "已报送。");
        var sent = await requests.SubmitAsync(new CaseStep(outcome.Value, saved.Case.Version), user.Command(), cancel);
        return this.Answer(sent, () => Done(outcome.Value, "已报送。"), () => again);
    }

    private async Task<CaseRecord?> FindAsync(Guid id, CancellationToken cancel)
        => await cases.RecordAsync(id, user.Scope, manages: true, clock.Today(), cancel) is { Affiliation: not null, MayDraft: true, Case.IsEditable: true } found
            ? found
            : null;

    private async Task<IActionResult> FormAsync(string view, AffiliationForm form, CancellationToken cancel)
    {
        if (form.OrganisationKey is not { } key)
        {
            form.Organisations = Choices.Of(await organisations.SearchAsync(null, user.Scope, int.MaxValue, cancel));
            return View("AffiliationChoose", form);
        }

        if (await organisations.RecordAsync(key, user.Scope, cancel) is not { ClosedOn: null } record)
            return NotFound();
        (form.OrganisationName, form.From) = (record.Name, record.Superiors.LastOrDefault() ?? "");
        form.Below = (await organisations.TreeAsync(OrgScope.Of(record.Path), cancel)).Count - 1;
        var superiors = view == RecordView ? await organisations.ParentsAsync(user.Scope, cancel) : await choices.SuperiorsAsync(user.Scope, cancel);
        form.Superiors = Choices.Of(superiors.Where(o => !o.Path.StartsWith(record.Path, StringComparison.Ordinal)));
        if (HttpMethods.IsGet(Request.Method) && view == RecordView)
            form.Copies = $"{form.OrganisationName}\n{form.From}";
        return View(view, form);
    }

    private RedirectResult Done(Guid key, string words)
    {
        TempData.Say(words);
        return Redirect($"/organisation-cases/{key}");
    }
}
