using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Organisations;

/// <summary>The steps that end an organisation: merge, close. Moving it is a case of its own.</summary>
[Route("organisations/{id:guid}")]
[Allow(Permission.ManageOrganisations)]
public sealed class OrganisationStepsController(
    OrganisationQueries queries, OrganisationClosingService closing, CurrentUser user) : Controller
{
    [HttpGet("merge")]
    public Task<IActionResult> Merge(Guid id, CancellationToken cancel) => FormAsync(nameof(Merge), id, new OrganisationStepForm(), cancel);

    [HttpPost("merge")]
    public Task<IActionResult> Merge(Guid id, OrganisationStepForm form, CancellationToken cancel)
        => SendAsync(nameof(Merge), id, form, "已合并，党员整建制转入。", context => closing.MergeAsync(
            new MergeBranch(id, form.Version, form.IntoKey ?? Guid.Empty, form.EffectiveOn!.Value, Approval(form)), context, cancel), cancel);

    [HttpGet("close")]
    public Task<IActionResult> Close(Guid id, CancellationToken cancel) => FormAsync(nameof(Close), id, new OrganisationStepForm(), cancel);

    [HttpPost("close")]
    public Task<IActionResult> Close(Guid id, OrganisationStepForm form, CancellationToken cancel)
        => SendAsync(nameof(Close), id, form, "已撤销。", context => closing.CloseAsync(
            new CloseOrganisation(id, form.Version, form.EffectiveOn!.Value, Approval(form)), context, cancel), cancel);

    private static ApprovalDocument Approval(OrganisationStepForm form) => new(form.ApprovalNumber, form.ApprovedOn);

    private async Task<IActionResult> SendAsync(
        string view, Guid id, OrganisationStepForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        if (form.EffectiveOn is null)
            ModelState.TryAddModelError(nameof(form.EffectiveOn), "请填写生效日期。");
        var again = await FormAsync(view, id, form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await send(user.Command(form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict && await queries.RecordAsync(id, user.Scope, cancel) is { } latest)
            this.Renew(() => form.Version = latest.Version);
        return this.Answer(
            outcome,
            words,
            () => RedirectToAction(nameof(OrganisationsController.Details), "Organisations", new { id = outcome.Value }),
            () => again);
    }

    private async Task<IActionResult> FormAsync(string view, Guid id, OrganisationStepForm form, CancellationToken cancel)
    {
        if (await queries.RecordAsync(id, user.Scope, cancel) is not { ClosedOn: null } record)
            return NotFound();
        if (HttpMethods.IsGet(Request.Method))
            form.Version = record.Version;
        (form.Key, form.Name, form.Members) = (id, record.Name, record.OwnMembers);
        form.Below = (await queries.TreeAsync(OrgScope.Of(record.Path), cancel)).Count - 1;
        if (view == nameof(Merge))
            form.Choices = Choices.Of((await queries.BranchesAsync(user.Scope, cancel)).Where(o => o.Key != id));
        return View($"Organisation{view}", form);
    }
}
