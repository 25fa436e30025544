using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Members;

/// <summary>Completes a missing ID number, or, above the branch, corrects one.</summary>
[Route("members/{id:guid}/number")]
[Allow(Permission.ManageMembers)]
public sealed class MemberNumberController(
    MemberQueries members, MemberIdNumberService service, RequestLimits limits, CurrentUser user, TimeProvider clock) : Controller
{
    private const string Form = "MemberNumber";

    [HttpGet("")]
    public Task<IActionResult> Index(Guid id, CancellationToken cancel) => FormAsync(id, new MemberNumberForm(), cancel);

    [HttpPost("")]
    public async Task<IActionResult> Index(Guid id, MemberNumberForm form, CancellationToken cancel)
    {
        var again = await FormAsync(id, form, cancel);
        if (again is NotFoundResult)
            return again;
        var reading = IdNumber.Read(form.IdNumber, clock.Today());
        if (!reading.IsValid)
        {
            ModelState.TryAddModelError(nameof(form.IdNumber), reading.Error);
            return this.Unreadable(again);
        }

        // A refusal of a number that somebody else has tells as much as looking it up.
        if (!limits.MayAskForIdNumber(HttpContext, user))
        {
            ModelState.AddModelError(nameof(form.IdNumber), "查询太频繁，请过一分钟再试；已填写的内容都还在。");
            return again;
        }

        var outcome = await service.SetAsync(new SetIdNumber(id, form.Version, reading.Number), user.Command(form.Reason), cancel);
        if (outcome.Kind == OutcomeKind.Conflict && await members.RecordAsync(id, user.Scope, cancel) is { } latest)
            this.Renew(() => form.Version = latest.Version);
        return this.Answer(
            outcome,
            "已登记号码。",
            () => RedirectToAction(nameof(MembersController.Details), "Members", new { id }),
            () => again);
    }

    private async Task<IActionResult> FormAsync(Guid id, MemberNumberForm form, CancellationToken cancel)
    {
        if (await members.RecordAsync(id, user.Scope, cancel) is not { Branch: not null } record)
            return NotFound();
        if (HttpMethods.IsGet(Request.Method))
            form.Version = record.Version;
        (form.Key, form.Name, form.HasNumber) = (id, record.Name, record.IdNumber?.Text is not null);
        return View(Form, form);
    }
}
