using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>The form of each step, and taking the last one back.</summary>
[Route("admissions/{id:guid}/steps")]
[Allow(Permission.ManageMembers)]
public sealed class AdmissionStepsController(AdmissionStepService steps, AdmissionRepairService repair, AdmissionForms forms, CurrentUser user) : Controller
{
    [HttpGet("{kind}")]
    public async Task<IActionResult> Take(Guid id, string kind, CancellationToken cancel)
    {
        var form = new AdmissionStepForm();
        return await forms.FillAsync(form, id, kind, isFresh: true, cancel) ? View("Step", form) : NotFound();
    }

    [HttpPost("{kind}")]
    public async Task<IActionResult> Take(Guid id, string kind, AdmissionStepForm form, CancellationToken cancel)
    {
        if (!await forms.FillAsync(form, id, kind, isFresh: false, cancel))
            return NotFound();
        if (form.Day is null && ModelState.GetFieldValidationState(nameof(form.Day)) != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
            ModelState.AddModelError(nameof(form.Day), $"请填写{form.Step.DayLabel}。");
        if (!ModelState.IsValid)
            return this.Unreadable(View("Step", form));
        var reason = string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason;
        var outcome = await steps.TakeAsync(form.ToCommand(id), user.Command(reason), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = form.Record.Version);
        return this.Answer(
            outcome,
            $"已登记：{form.Step.Title}。{string.Concat(outcome.Findings.Select(OutcomeExtensions.Words))}",
            () => Redirect($"/admissions/{id}"),
            () => View("Step", form));
    }

    [HttpPost("{step:guid}/take-back")]
    public async Task<IActionResult> TakeBack(Guid id, Guid step, int version, string? reason, CancellationToken cancel)
    {
        var outcome = await repair.TakeBackAsync(new TakeBackStep(id, version, step), user.Command(string.IsNullOrWhiteSpace(reason) ? null : reason), cancel);
        if (outcome.Kind is OutcomeKind.Ok or OutcomeKind.Refused or OutcomeKind.Conflict)
            TempData.Say(outcome.IsOk ? "已撤回。" : string.Concat(outcome.Findings.Select(OutcomeExtensions.Words)));
        return this.Answer(outcome with { Kind = outcome.Kind is OutcomeKind.Refused or OutcomeKind.Conflict ? OutcomeKind.Ok : outcome.Kind }, () => Redirect($"/admissions/{id}"), () => NotFound());
    }
}
