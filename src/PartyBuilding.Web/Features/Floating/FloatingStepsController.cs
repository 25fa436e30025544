using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Members;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>The page of one stay and its steps.</summary>
[Route("floating/{id:guid}")]
[Allow(Permission.ViewMembers)]
public sealed class FloatingStepsController(
    FloatingQueries stays, FloatingOutService going, FloatingInService coming, FloatingCardService cards, CareService cares, MemberSearch members,
    CodeTableStore codes, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await stays.FindAsync(id, user.Scope, clock.Today(), cancel) is { } record ? View("Show", await PageAsync(record, null, cancel)) : NotFound();

    [HttpPost("issue"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Issue(Guid id, StayStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已登记活动证。", c => cards.IssueAsync(
            new IssueCard(id, form.Version, form.Number, form.IssuedOn ?? c.Today, form.StampedOn, form.StampedBy), c, cancel), cancel);

    [HttpPost("step"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Step(Guid id, StayStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已登记。", c => coming.StepAsync(
            new StayStep(id, form.Version, form.Step ?? default, form.On ?? c.Today, form.Text), c, cancel), cancel);

    [HttpPost("link"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Link(Guid id, StayStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已确认为本支部党员。", c => coming.LinkAsync(new LinkStay(id, form.Version, form.PersonKey ?? Guid.Empty), c, cancel), cancel);

    [HttpPost("end"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> End(Guid id, StayStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已结束。", c => going.EndAsync(new EndStay(id, form.Version, form.How ?? default, form.On ?? c.Today), c, cancel), cancel);

    [HttpPost("entries"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Enter(Guid id, StayStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已记录。", c => cares.AddToStayAsync(
            new AddCare(form.SubmissionId, id, form.Kind ?? default, form.On ?? c.Today, form.What, form.By), form.Version, c, cancel), cancel);

    [HttpPost("entries/{entry:guid}/take-back"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> TakeBack(Guid id, Guid entry, StayStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已撤回这条记录。", c => cares.TakeBackAsync(entry, c, cancel), cancel);

    private async Task<IActionResult> SendAsync(
        Guid id, StayStepForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        if (await stays.FindAsync(id, user.Scope, clock.Today(), cancel) is not { } record)
            return NotFound();
        var again = await PageAsync(record, form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(View("Show", again));
        var outcome = await send(user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict && await stays.FindAsync(id, user.Scope, clock.Today(), cancel) is { } latest)
        {
            again = await PageAsync(latest, form, cancel);
            this.Renew(() => form.Version = latest.Stay.RecordedNo);
        }

        return this.Answer(
            outcome,
            words,
            () => RedirectToAction(nameof(Show), new { id }),
            () => View("Show", again));
    }

    private async Task<StayShowPage> PageAsync(FloatingRecord record, StayStepForm? form, CancellationToken cancel)
    {
        var stay = record.Stay;
        form ??= new StayStepForm
        {
            Version = stay.RecordedNo, On = clock.Today(), Number = stay.CardNumber, IssuedOn = stay.CardIssuedOn ?? clock.Today(),
            StampedOn = stay.CardStampedOn, StampedBy = stay.CardStampedBy ?? record.Committee, Text = stay.PresentedOn is null ? stay.CardNumber : null,
        };
        // Only members of one's own scope are offered, by the name that the receiver wrote down.
        IReadOnlyList<SelectListItem> own = record.IsHome && stay.PersonId is null
            ? [.. (await members.FindAsync(stay.Name, user.Scope, 20, cancel)).Where(m => m.Name == stay.Name)
                .Select(m => new SelectListItem($"{m.Name}（{m.BranchName}）", m.Key.ToString()))]
            : [];
        return new StayShowPage(record, form, await codes.CurrentAsync(cancel), clock.Today(), user.May(Permission.ManageMembers), own);
    }
}
