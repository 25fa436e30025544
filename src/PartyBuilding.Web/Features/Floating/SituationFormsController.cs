using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Members;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>Registering and completing a situation.</summary>
[Allow(Permission.ManageMembers)]
public sealed class SituationFormsController(
    SituationService service, SituationQueries situations, MemberQueries members, SituationForms forms, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("members/{id:guid}/situations/new")]
    public Task<IActionResult> New(Guid id, SituationKind kind, CancellationToken cancel) => NewFormAsync(id, new SituationForm { Kind = kind }, cancel);

    [HttpPost("members/{id:guid}/situations/new")]
    public async Task<IActionResult> New(Guid id, SituationForm form, CancellationToken cancel)
    {
        var again = await NewFormAsync(id, form, cancel);
        if (again is NotFoundResult)
            return again;
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await service.BeginAsync(
            new BeginSituation(form.SubmissionId, id, (int)form.Version, form.Kind, form.Details), user.Command(Given(form.Reason)), cancel);
        if (outcome.Kind == OutcomeKind.Conflict && await members.RecordAsync(id, user.Scope, cancel) is { } latest)
            this.Renew(() => form.Version = latest.Version);
        return Sent(outcome, $"已登记{FloatingWords.Situations[form.Kind]}。", again);
    }

    [HttpGet("situations/{id:guid}/edit")]
    public Task<IActionResult> Edit(Guid id, CancellationToken cancel) => EditFormAsync(id, null, cancel);

    [HttpPost("situations/{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, SituationForm form, CancellationToken cancel)
    {
        var again = await EditFormAsync(id, form, cancel);
        if (again is NotFoundResult)
            return again;
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await service.ChangeAsync(new ChangeSituation(id, form.Version, form.Details), user.Command(Given(form.Reason)), cancel);
        if (outcome.Kind == OutcomeKind.Conflict && await situations.FindAsync(id, user.Scope, clock.Today(), cancel) is { } latest)
            this.Renew(() => form.Version = latest.Situation.RecordedNo);
        return Sent(outcome, "已修改。", again);
    }

    private IActionResult Sent(Outcome<Guid> outcome, string words, IActionResult again)
        => this.Answer(
            outcome,
            words,
            () => Redirect($"/situations/{outcome.Value}"),
            () => again);

    private async Task<IActionResult> NewFormAsync(Guid id, SituationForm form, CancellationToken cancel)
    {
        if (!Enum.IsDefined(form.Kind) || await members.RecordAsync(id, user.Scope, cancel) is not { Branch: { } branch } record)
            return NotFound();
        if (HttpMethods.IsGet(Request.Method))
            form.Version = record.Version;
        (form.Key, form.Title, form.Branch) = (id, $"{record.Name}：登记{FloatingWords.Situations[form.Kind]}", branch.Name);
        (form.Action, form.Back) = ($"/members/{id}/situations/new", $"/members/{id}");
        form.WhyCodes = await forms.WhysAsync(form.Kind, cancel);
        return View("SituationEdit", form);
    }

    private async Task<IActionResult> EditFormAsync(Guid id, SituationForm? form, CancellationToken cancel)
    {
        if (await situations.FindAsync(id, user.Scope, clock.Today(), cancel) is not { Situation: { EndedOn: null } row } record)
            return NotFound();
        if (form is null)
            (form = new SituationForm()).Fill(row);
        form.Kind = row.Kind;
        form.DaysStand = row.ConfirmedOn is not null || row.Kind == SituationKind.Hardship;
        (form.Key, form.Title, form.Branch) = (id, $"{record.Name}：{(row is { Kind: SituationKind.Lost, ConfirmedOn: null } ? "补充、认定失联" : $"修改{FloatingWords.Situations[row.Kind]}登记")}", record.Branch);
        (form.Action, form.Back) = ($"/situations/{id}/edit", $"/situations/{id}");
        form.WhyCodes = await forms.WhysAsync(row.Kind, cancel);
        return View("SituationEdit", form);
    }

    private static string? Given(string? reason) => string.IsNullOrWhiteSpace(reason) ? null : reason;
}
