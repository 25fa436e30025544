using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>Everything the registers hold of one member, and the states that no record explains.</summary>
[Route("members/{id:guid}/registers")]
[Allow(Permission.ViewMembers)]
public sealed class RegistersController(
    MemberQueries members, FloatingQueries stays, SituationQueries situations, MemberStateService states, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Show(Guid id, CancellationToken cancel) => PageAsync(id, new BareStateForm(), cancel);

    /// <summary>Ends a state taken over without a record.</summary>
    [HttpPost("end-state"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> EndState(Guid id, BareStateForm form, CancellationToken cancel)
    {
        if (form.EffectiveOn is null)
            ModelState.TryAddModelError(nameof(form.EffectiveOn), "请填写结束日期。");
        var again = await PageAsync(id, form, cancel);
        if (again is NotFoundResult)
            return again;
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await states.EndStateAsync(
            new EndMemberState(id, form.Version, form.State, form.EffectiveOn!.Value), user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason), cancel);
        if (outcome.Kind == OutcomeKind.Conflict && await members.RecordAsync(id, user.Scope, cancel) is { } latest)
            this.Renew(() => form.Version = latest.Version);
        return this.Answer(
            outcome,
            "已结束。",
            () => RedirectToAction(nameof(Show), new { id }),
            () => again);
    }

    private async Task<IActionResult> PageAsync(Guid id, BareStateForm form, CancellationToken cancel)
    {
        if (await members.RecordAsync(id, user.Scope, cancel) is not { } record)
            return NotFound();
        if (HttpMethods.IsGet(Request.Method))
            form.Version = record.Version;
        var away = await stays.OfPersonAsync(id, clock.Today(), cancel);
        var others = await situations.OfPersonAsync(id, cancel);
        bool IsExplained(PersonFactKind kind) => kind == PersonFactKind.Floating
            ? away.Any(s => s is { Kind: StayKind.Floating, To: null })
            : others.Any(s => s.EndedOn is null && s.Kind == (kind == PersonFactKind.Hardship ? SituationKind.Hardship : SituationKind.Lost));
        var bare = record.Facts.Where(f => f.ValidTo == Recorded.Open
            && f.Kind is (PersonFactKind.Floating or PersonFactKind.OutOfContact or PersonFactKind.Hardship) && !IsExplained(f.Kind));
        return View("Registers", new RegistersPage(record, away, others, [.. bare], form, user.May(Permission.ManageMembers) && record.Branch is not null));
    }
}
