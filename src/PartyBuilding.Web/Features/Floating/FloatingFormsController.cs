using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Members;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>Registering a stay from either side, and changing what is written about it.</summary>
[Allow(Permission.ManageMembers)]
public sealed class FloatingFormsController(
    FloatingOutService going, FloatingInService coming, FloatingQueries stays, MemberQueries members, StayForms forms, CurrentUser user,
    TimeProvider clock) : Controller
{
    [HttpGet("members/{id:guid}/float")]
    public Task<IActionResult> Out(Guid id, CancellationToken cancel) => OutFormAsync(id, new StayForm(), cancel);

    [HttpPost("members/{id:guid}/float")]
    public async Task<IActionResult> Out(Guid id, StayForm form, string? find, CancellationToken cancel)
    {
        if (find is null && form.Since is null)
            ModelState.TryAddModelError(nameof(form.Since), "请填写流出日期。");
        var again = await OutFormAsync(id, form, cancel);
        if (find is not null || again is NotFoundResult)
            return Looked(again);
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await going.RegisterAsync(
            new FloatOut(form.SubmissionId, id, (int)form.Version, form.Since!.Value, form.ReceivingKey, form.ReceivingOutside, form.Details),
            user.Command(Given(form.Reason)), cancel);
        if (outcome.Kind == OutcomeKind.Conflict && await members.RecordAsync(id, user.Scope, cancel) is { } latest)
            this.Renew(() => form.Version = latest.Version);
        return Sent(outcome, "已登记流出。", again);
    }

    [HttpGet("floating/new")]
    public Task<IActionResult> In(CancellationToken cancel) => InFormAsync(new StayForm(), cancel);

    [HttpPost("floating/new")]
    public async Task<IActionResult> In(StayForm form, string? find, CancellationToken cancel)
    {
        if (find is null && form.Since is null)
            ModelState.TryAddModelError(nameof(form.Since), "请填写流入日期。");
        if (find is null && form.Branch is null)
            ModelState.TryAddModelError(nameof(form.Branch), "请选择流入的支部。");
        var again = await InFormAsync(form, cancel);
        if (find is not null)
            return Looked(again);
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await coming.RegisterAsync(
            new FloatIn(
                form.SubmissionId, form.Branch!.Value, form.Name ?? "", form.Kind, form.HomeKey, form.HomeOutside, form.Since!.Value, form.CardNumber, form.Details),
            user.Command(Given(form.Reason)), cancel);
        return Sent(outcome, "已登记流入。", again);
    }

    [HttpGet("floating/{id:guid}/edit")]
    public Task<IActionResult> Edit(Guid id, CancellationToken cancel) => EditFormAsync(id, null, cancel);

    [HttpPost("floating/{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, StayForm form, CancellationToken cancel)
    {
        var again = await EditFormAsync(id, form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await going.ChangeAsync(new ChangeStay(id, form.Version, form.Details), user.Command(Given(form.Reason)), cancel);
        if (outcome.Kind == OutcomeKind.Conflict && await stays.FindAsync(id, user.Scope, clock.Today(), cancel) is { } latest)
            this.Renew(() => form.Version = latest.Stay.RecordedNo);
        return Sent(outcome, "已修改。", again);
    }

    private IActionResult Sent(Outcome<Guid> outcome, string words, IActionResult again)
        => this.Answer(
            outcome,
            words,
            () => Redirect($"/floating/{outcome.Value}"),
            () => again);

    // Looking a branch up is no sending: what is still empty is no fault.
    private IActionResult Looked(IActionResult again)
    {
        foreach (var key in ModelState.Keys.ToList())
            ModelState[key]!.Errors.Clear();
        return again;
    }

    private async Task<IActionResult> OutFormAsync(Guid id, StayForm form, CancellationToken cancel)
    {
        if (await members.RecordAsync(id, user.Scope, cancel) is not { Branch: { } branch } record)
            return NotFound();
        if (HttpMethods.IsGet(Request.Method))
            form.Version = record.Version;
        (form.Key, form.Title, form.Note) = (id, $"{record.Name}：登记流出", branch.Name);
        await forms.ChoicesAsync(form, isIn: false, cancel);
        return View("Out", form);
    }

    private async Task<IActionResult> InFormAsync(StayForm form, CancellationToken cancel)
    {
        await forms.ChoicesAsync(form, isIn: true, cancel);
        return View("In", form);
    }

    private async Task<IActionResult> EditFormAsync(Guid id, StayForm? form, CancellationToken cancel)
    {
        if (await stays.FindAsync(id, user.Scope, clock.Today(), cancel) is not { Stay.IsOpen: true } record)
            return NotFound();
        if (form is null)
            (form = new StayForm()).Fill(record.Stay);
        (form.Key, form.Title, form.Note) = (id, $"{record.Stay.Name}：修改流动登记", $"{record.Home} → {record.Receiving}");
        form.OnlyReceiver = !record.IsHome && record.Stay.PersonId is not null;
        await forms.ChoicesAsync(form, isIn: false, cancel);
        return View("Edit", form);
    }

    private static string? Given(string? reason) => string.IsNullOrWhiteSpace(reason) ? null : reason;
}
