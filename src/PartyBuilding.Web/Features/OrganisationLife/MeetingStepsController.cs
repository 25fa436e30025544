using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Web.Features.Members;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>The page of one meeting, and what comes after it.</summary>
[Route("meetings/{id:guid}")]
[Allow(Permission.ViewMembers)]
public sealed class MeetingStepsController(MeetingFollowUp service, MeetingQueries meetings, MeetingFiles files, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await meetings.FindAsync(id, user.Scope, cancel) is { } record ? View(await PageAsync(record, null, cancel)) : NotFound();

    [HttpPost("make-up"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> MakeUp(Guid id, MeetingStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已登记补课。", c => service.MakeUpAsync(
            new MakeUpMeeting(id, form.Version, form.People, form.On ?? c.Today, form.Way ?? default), c, cancel), cancel);

    [HttpPost("make-up/{person:guid}/undo"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> UndoMakeUp(Guid id, Guid person, MeetingStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已撤回补课。", c => service.UndoMakeUpAsync(new MeetingStep(id, form.Version), person, c, cancel), cancel);

    [HttpPost("papers"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Papers(Guid id, MeetingStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已保存。", c => service.WriteAsync(new WritePapers(id, form.Version, form.Record, form.Summary, form.Report), c, cancel), cancel);

    [HttpPost("close"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Close(Guid id, MeetingStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已办结。", c => service.CloseAsync(new MeetingStep(id, form.Version), c, cancel), cancel);

    [HttpPost("reopen"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Reopen(Guid id, MeetingStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已重新打开。", c => service.ReopenAsync(new MeetingStep(id, form.Version), c, cancel), cancel);

    [HttpPost("withdraw"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Withdraw(Guid id, MeetingStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已撤销这次会议的登记。", c => service.WithdrawAsync(new MeetingStep(id, form.Version), c, cancel), cancel, "/meetings");

    [HttpPost("files"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> AddFile(Guid id, IFormFile? file, MeetingStepForm form, CancellationToken cancel)
    {
        if (file is null)
        {
            ModelState.AddModelError("File", "请选择文件。");
            return await meetings.FindAsync(id, user.Scope, cancel) is { } record ? this.Unreadable(View("Show", await PageAsync(record, null, cancel))) : NotFound();
        }

        await using var content = file.OpenReadStream();
        return await SendAsync(id, form, "已上传。", async c => await files.AddAsync(id, file.FileName, content, form.Kind, c, cancel), cancel);
    }

    [HttpGet("files/{file:guid}")]
    public async Task<IActionResult> Download(Guid id, Guid file, CancellationToken cancel)
        => await files.OpenAsync(id, file, user.Scope, cancel) is { } found ? new AttachmentResult(found, AttachmentDownload.ContentType) : NotFound();

    [HttpPost("files/{file:guid}/withdraw"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> WithdrawFile(Guid id, Guid file, MeetingStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已撤回。", async c => await files.WithdrawAsync(id, file, c, cancel) is { IsOk: false } refused ? Outcome<Guid>.From(refused) : Outcome<Guid>.Ok(id), cancel);

    private async Task<IActionResult> SendAsync(
        Guid id, MeetingStepForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel, string? then = null)
    {
        if (await meetings.FindAsync(id, user.Scope, cancel) is not { } record)
            return NotFound();
        var again = await PageAsync(record, form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(View("Show", again));
        var outcome = await send(user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict && await meetings.FindAsync(id, user.Scope, cancel) is { } latest)
        {
            again = await PageAsync(latest, form, cancel);
            this.Renew(() => form.Version = latest.Meeting.RecordedNo);
        }

        return this.Answer(
            outcome,
            words,
            () => Redirect(then ?? $"/meetings/{id}"),
            () => View("Show", again));
    }

    private async Task<MeetingShowPage> PageAsync(MeetingRecord record, MeetingStepForm? form, CancellationToken cancel)
    {
        form ??= new MeetingStepForm { Version = record.Meeting.RecordedNo, On = clock.Today(), Way = MakeUpForm.Session };
        form.Record ??= record.Papers.GetValueOrDefault(PaperKind.Record);
        form.Summary ??= record.Papers.GetValueOrDefault(PaperKind.Summary);
        form.Report ??= record.Papers.GetValueOrDefault(PaperKind.Report);
        return new MeetingShowPage(record, await files.ListAsync(record.Meeting.Key, user.Scope, cancel), form, user.May(Permission.ManageMembers));
    }
}
