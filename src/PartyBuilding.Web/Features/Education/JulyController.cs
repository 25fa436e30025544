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
    public async Task<IActionResult> Add(JulyForm typed, CancellationToken cancel)
    {
        (typed.Organisations, typed.MayManage) = (await choices.OrganisersAsync(cancel), true);
        if (typed.Organisation is null)
            ModelState.TryAddModelError(nameof(typed.Organisation), "请选择组织。");
        return await SaveAsync(typed, typed.SubmissionId, null, typed.Organisation ?? Guid.Empty, cancel);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await FillAsync(id, null, cancel) is { } typed ? View("Edit", typed) : NotFound();

    [HttpPost("{id:guid}"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Save(Guid id, JulyForm typed, CancellationToken cancel)
        => await FillAsync(id, typed, cancel) is { Row: { } row } ? await SaveAsync(typed, id, typed.Version ?? 0, row.OrganisationKey, cancel) : NotFound();

    [HttpPost("{id:guid}/{step}"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Step(Guid id, string step, JulyForm typed, CancellationToken cancel)
    {
        if (await FillAsync(id, typed, cancel) is not { } again || step is not ("approve" or "notify" or "hold" or "withdraw"))
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View("Edit", again));
        var act = new CommemorationAct(id, typed.Version ?? 0, typed.On ?? clock.Today(), typed.Approval, typed.Attended);
        var context = user.Command(string.IsNullOrWhiteSpace(typed.Reason) ? null : typed.Reason);
        var outcome = step switch
        {
            "approve" => await service.ApproveAsync(act, context, cancel),
            "notify" => await service.NotifyAsync(act, context, cancel),
            "hold" => await service.HoldAsync(act, context, cancel),
            _ => await service.WithdrawAsync(act, context, cancel),
        };
        return Sent(outcome, step == "withdraw" ? "/education/july" : $"/education/july/{id}", again);
    }

    private async Task<IActionResult> SaveAsync(JulyForm typed, Guid key, int? version, Guid organisation, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
            return this.Unreadable(View("Edit", typed));
        return Sent(
            await service.SaveAsync(
                new SaveCommemoration(key, version, organisation, typed.Year, typed.Form, typed.Total, typed.Agenda, typed.Quotas),
                user.Command(string.IsNullOrWhiteSpace(typed.Reason) ? null : typed.Reason), cancel),
            $"/education/july/{key}", typed);
    }

    private IActionResult Sent(Outcome outcome, string next, JulyForm again)
    {
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => again.Version = again.Row?.Version);
        return this.Answer(
            outcome,
            "已保存。",
            () => Redirect(next),
            () => View("Edit", again));
    }

    private async Task<JulyForm?> FillAsync(Guid id, JulyForm? typed, CancellationToken cancel)
    {
        if ((await education.CommemorationsAsync(user.Scope, cancel)).FirstOrDefault(c => c.Key == id) is not { } row)
            return null;
        typed ??= new JulyForm
        {
            Version = row.Version, Year = row.Year, Form = row.Form, Total = row.Total, Agenda = row.Agenda, On = clock.Today(),
            Quotas = string.Join('\n', row.Quotas.Select(q => $"{q.Unit} {q.Number}")),
        };
        (typed.Row, typed.Action, typed.MayManage) = (row, $"/education/july/{id}", user.May(Permission.ManageMembers));
        return typed;
    }
}
