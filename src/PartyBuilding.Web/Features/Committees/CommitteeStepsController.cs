using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Committees;

/// <summary>Steps between two elections: extend the term, add somebody, register the reply, take somebody off.</summary>
[Route("organisations/{id:guid}/committee")]
[Allow(Permission.ManageOrganisations)]
public sealed class CommitteeStepsController(
    CommitteeQueries queries, CommitteePeople people, TermService terms, CommitteePostService posts, CurrentUser user) : Controller
{
    [HttpGet("extend")]
    public Task<IActionResult> Extend(Guid id, CancellationToken cancel) => FormAsync(nameof(Extend), id, null, new CommitteeStepForm(), cancel);

    [HttpPost("extend")]
    public Task<IActionResult> Extend(Guid id, CommitteeStepForm form, CancellationToken cancel)
        => SendAsync(nameof(Extend), id, null, form, form.Until, nameof(form.Until), "已登记延期。", (day, context) => terms.ExtendAsync(
            new ExtendTerm(id, form.Version, day, form.Approval), context, cancel), cancel);

    [HttpGet("co-opt")]
    public Task<IActionResult> CoOpt(Guid id, CancellationToken cancel) => FormAsync(nameof(CoOpt), id, null, new CommitteeStepForm(), cancel);

    [HttpPost("co-opt")]
    public async Task<IActionResult> CoOpt(Guid id, CommitteeStepForm form, CancellationToken cancel)
    {
        if (await queries.OfOrganisationAsync(id, user.Scope, cancel) is not { } record)
            return NotFound();
        var key = await SeatReader.KeyAsync(form.Seat, "Seat.", record.Path, people, user.Scope, ModelState, cancel);
        if (form.Seat.Post is null)
            ModelState.TryAddModelError("Seat.Post", "请选择职务。");
        return await SendAsync(nameof(CoOpt), id, null, form, form.On, nameof(form.On), "已增补。", async (day, context) => InSeat(await posts.CoOptAsync(
            new CoOptMember(id, form.Version, key ?? Guid.Empty, form.Seat.Post!.Value, form.Seat.Duty, day, form.Document), context, cancel)), cancel);
    }

    [HttpGet("members/{member:guid}/approve")]
    public Task<IActionResult> Approve(Guid id, Guid member, CancellationToken cancel) => FormAsync(nameof(Approve), id, member, new CommitteeStepForm(), cancel);

    [HttpPost("members/{member:guid}/approve")]
    public Task<IActionResult> Approve(Guid id, Guid member, CommitteeStepForm form, CancellationToken cancel)
        => SendAsync(nameof(Approve), id, member, form, form.RepliedOn, nameof(form.RepliedOn), "已登记批复。", (day, context) => posts.ApproveAsync(
            new ApprovePost(id, form.Version, member, day, form.Reply), context, cancel), cancel);

    [HttpGet("members/{member:guid}/end")]
    public Task<IActionResult> End(Guid id, Guid member, CancellationToken cancel) => FormAsync(nameof(End), id, member, new CommitteeStepForm(), cancel);

    [HttpPost("members/{member:guid}/end")]
    public Task<IActionResult> End(Guid id, Guid member, CommitteeStepForm form, CancellationToken cancel)
        => SendAsync(nameof(End), id, member, form, form.On, nameof(form.On), "已登记离任。", (day, context) => posts.EndAsync(
            new EndPost(id, form.Version, member, day), context, cancel), cancel);

    private async Task<IActionResult> SendAsync(
        string view, Guid id, Guid? member, CommitteeStepForm form, DateOnly? day, string dayField, string words,
        Func<DateOnly, CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        if (day is null)
            ModelState.TryAddModelError(dayField, "请填写日期。");
        var again = await FormAsync(view, id, member, form, cancel);
        if (!ModelState.IsValid || day is null || again is NotFoundResult)
            return again is NotFoundResult ? again : this.Unreadable(again);
        var outcome = await send(day.Value, user.Command(form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = form.Record.Running!.Version);
        return this.Answer(
            outcome,
            words,
            () => RedirectToAction(nameof(CommitteeController.Show), "Committee", new { id }),
            () => again);
    }

    private async Task<IActionResult> FormAsync(string view, Guid id, Guid? member, CommitteeStepForm form, CancellationToken cancel)
    {
        if (await queries.OfOrganisationAsync(id, user.Scope, cancel) is not { IsClosed: false, Running: { } running } record)
            return NotFound();
        (form.Record, form.Member) = (record, running.Members.FirstOrDefault(m => m.Key == member && m.To == Recorded.Open));
        if (member is not null && form.Member is null)
            return NotFound();
        if (HttpMethods.IsGet(Request.Method))
            form.Version = running.Version;
        return View(view, form);
    }

    private static Outcome<Guid> InSeat(Outcome<Guid> outcome)
        => outcome.IsOk ? outcome : new Outcome<Guid>(outcome.Kind, outcome.Value, [.. outcome.Findings.Select(InSeat)]);

    private static Finding InSeat(Finding finding) => finding.Field is "Name" or "Post" or "Duty" ? finding with { Field = "Seat." + finding.Field } : finding;
}
