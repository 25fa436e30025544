using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.LifeMeetings;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.LifeMeetings;

/// <summary>The page of a case and its steps.</summary>
[Route("life-meetings/{id:guid}")]
[Allow(Permission.ViewMembers)]
public sealed class LifeMeetingStepsController(
    LifeMeetingService service, LifeMeetingHolding holding, LifeScores scores, LifeMeetingQueries meetings, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await meetings.FindAsync(id, user.Scope, clock.Today(), cancel) is { } record ? View(Page(record, null)) : NotFound();

    [HttpPost("step"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Step(Guid id, LifeStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已登记。", c => service.StepAsync(
            new RecordLifeStep(id, form.Version, form.Kind ?? default, form.On, form.Text, form.Method, form.Count, form.Notice, form.Sends, form.PlannedOn, form.PlannedTime, form.Place, form.Recorder), c, cancel), cancel);

    [HttpPost("people"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> AddPerson(Guid id, LifeStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已增加。", c => service.AddPersonAsync(new AddLifePerson(id, form.Version, form.Name, form.Post, form.Role ?? default), c, cancel), cancel);

    [HttpPost("people/{person:guid}/remove"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> RemovePerson(Guid id, Guid person, LifeStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已减少。", c => service.RemovePersonAsync(new LifeMeetingStep(id, form.Version), person, c, cancel), cancel);

    [HttpPost("hold"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Hold(Guid id, LifeStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已登记召开。", c => holding.HoldAsync(
            new HoldLifeMeeting(
                id, form.Version, form.On, form.ChairKey, form.Recorder, [.. form.Answers.Select(a => new LifeAnswer(a.Key, a.IsAbsent, a.Reason))], form.Record, form.Problems,
                form.Criticism, form.Lessons, form.Measures), c, cancel), cancel);

    [HttpPost("report"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Report(Guid id, LifeStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已登记情况报告。", c => holding.ReportAsync(new ReportLifeMeeting(id, form.Version, form.On, form.Criticism, form.Problems, form.Measures), c, cancel), cancel);

    [HttpPost("measures"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> AddMeasure(Guid id, LifeStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已增加措施。", c => holding.AddMeasureAsync(new AddLifeMeasure(id, form.Version, form.SubmissionId, form.Content, form.Responsible, form.DueOn), c, cancel), cancel);

    [HttpPost("measures/{measure:guid}"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Settle(Guid id, Guid measure, LifeStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已登记结果。", c => holding.SettleAsync(new SettleLifeMeasure(id, form.Version, measure, form.Result, form.On ?? c.Today), c, cancel), cancel);

    [HttpPost("speeches"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Speeches(Guid id, LifeStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已登记发言材料。", c => holding.SpeechAsync(new LifeMeetingStep(id, form.Version), form.People, c, cancel), cancel);

    [HttpPost("scores"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Score(Guid id, LifeStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已登记评分。", c => scores.ScoreAsync(new ScoreLifeMeeting(id, form.Version, form.Stage, form.Assessor, form.Points), c, cancel), cancel);

    [HttpPost("file"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> File(Guid id, LifeStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已归档。", c => holding.FileAsync(new LifeMeetingStep(id, form.Version), c, cancel), cancel);

    private async Task<IActionResult> SendAsync(Guid id, LifeStepForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        if (await meetings.FindAsync(id, user.Scope, clock.Today(), cancel) is not { } record)
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View("Show", Page(record, form)));
        var outcome = await send(user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict && await meetings.FindAsync(id, user.Scope, clock.Today(), cancel) is { } latest)
        {
            record = latest;
            this.Renew(() => form.Version = latest.Meeting.Version);
        }

        return this.Answer(
            outcome,
            words,
            () => RedirectToAction(nameof(Show), new { id }),
            () => View("Show", Page(record, form)));
    }

    private LifeMeetingShowPage Page(LifeMeetingRecord record, LifeStepForm? form)
    {
        form ??= new LifeStepForm { Version = record.Meeting.Version };
        form.On ??= clock.Today();
        return new LifeMeetingShowPage(
            record, form, user.May(Permission.ManageMembers),
            MemberEditing.MayDecide(record.BodyPath, user.Actor, user.Scope) || (user.May(Permission.ManageMembers) && OrganisationPath.Depth(record.BodyPath) == 1), clock.Today());
    }
}
