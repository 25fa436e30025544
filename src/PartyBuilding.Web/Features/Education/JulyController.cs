using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Education;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Education;

/// <summary>1 July commemorations: plan, consent, notice, held.</summary>
[Route("education/july")]
[Allow(Permission.ViewMembers)]
public sealed class JulyController(
    EducationQueries education, CommemorationService service, EducationChoices choices, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        ViewData["MayManage"] = user.May(Permission.ManageMembers);
        return View(await education.CommemorationsAsync(user.Scope, cancel));
    }

    [HttpGet("new"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> New(CancellationToken cancel)
        => View("Edit", new JulyForm { Year = clock.Today().Year, Organisations = await choices.OrganisersAsync(cancel), MayManage = true });

    [HttpPost(""), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Add(JulyForm form, CancellationToken cancel)
    {
        (form.Organisations, form.MayManage) = (await choices.OrganisersAsync(cancel), true);
        if (form.Organisation is null)
            ModelState.TryAddModelError(nameof(form.Organisation), "请选择组织。");
        return await SaveAsync(form, form.SubmissionId, null, form.Organisation ?? Guid.Empty, cancel);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await FillAsync(id, null, cancel) is { } form ? View("Edit", form) : NotFound();

    [HttpPost("{id:guid}"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Save(Guid id, JulyForm form, CancellationToken cancel)
        => await FillAsync(id, form, cancel) is { Row: { } row } ? await SaveAsync(form, id, form.Version ?? 0, row.OrganisationKey, cancel) : NotFound();

    [HttpPost("{id:guid}/{step}"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Step(Guid id, string step, JulyForm form, CancellationToken cancel)
    {
        if (await FillAsync(id, form, cancel) is not { } again || step is not ("approve" or "notify" or "hold" or "withdraw"))
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View("Edit", again));
        var act = new CommemorationAct(id, form.Version ?? 0, form.On ?? clock.Today(), form.Approval, form.Attended);
        var context = user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason);
        var outcome = step switch
        {
            "approve" => await service.ApproveAsync(act, context, cancel),
            "notify" => await service.NotifyAsync(act, context, cancel),
            "hold" => await service.HoldAsync(act, context, cancel),
            _ => await service.WithdrawAsync(act, context, cancel),
        };
        return Sent(outcome, step == "withdraw" ? "/education/july" : $"/education/july/{id}", again);
    }

    private async Task<IActionResult> SaveAsync(JulyForm form, Guid key, int? version, Guid organisation, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
            return this.Unreadable(View("Edit", form));
        return Sent(
            await service.SaveAsync(
                new SaveCommemoration(key, version, organisation, form.Year, form.Form, form.Total, form.Agenda, form.Quotas),
                user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason), cancel),
            $"/education/july/{key}", form);
    }

    private IActionResult Sent(Outcome outcome, string next, JulyForm again) => this.Answer(
        outcome,
        () =>
        {
            TempData.Say("已保存。");
            return Redirect(next);
        },
        () => View("Edit", again));

    private async Task<JulyForm?> FillAsync(Guid id, JulyForm? form, CancellationToken cancel)
    {
        if ((await education.CommemorationsAsync(user.Scope, cancel)).FirstOrDefault(c => c.Key == id) is not { } row)
            return null;
        form ??= new JulyForm
        {
            Version = row.Version, Year = row.Year, Form = row.Form, Total = row.Total, Agenda = row.Agenda, On = clock.Today(),
            Quotas = string.Join('\n', row.Quotas.Select(q => $"{q.Unit} {q.Number}")),
        };
        (form.Row, form.Action, form.MayManage) = (row, $"/education/july/{id}", user.May(Permission.ManageMembers));
        return form;
    }
}
