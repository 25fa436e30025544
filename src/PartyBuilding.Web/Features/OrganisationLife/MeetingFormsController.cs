using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>Recording a meeting and putting it right.</summary>
[Route("meetings")]
[Allow(Permission.ManageMembers)]
[RequestFormLimits(ValueCountLimit = 8192)]
public sealed class MeetingFormsController(
    MeetingService service, MeetingFormQueries forms, MeetingQueries meetings, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid? organisation, MeetingKind kind, Guid? drive, string? find, CancellationToken cancel)
        => organisation is null && user.Home?.Kind != OrganisationKind.Branch
            ? View("Choose", new BranchChoicePage(find, "/meetings/new", await forms.BranchesAsync(find, user.Scope, cancel)))
            : await NewFormAsync(
                new MeetingForm { Branch = organisation ?? user.Home!.PublicId, Kind = Enum.IsDefined(kind) ? kind : MeetingKind.BranchMeeting, DriveKey = drive, On = clock.Today() }, cancel);

    [HttpPost("new")]
    public async Task<IActionResult> New(MeetingForm form, CancellationToken cancel)
    {
        if (form.On is null)
            ModelState.TryAddModelError(nameof(form.On), "请填写日期。");
        var typed = form.Marks.ToList();
        var again = await NewFormAsync(form, cancel);
        if (again is NotFoundResult || !ModelState.IsValid)
            return again is NotFoundResult ? again : this.Unreadable(again);
        var shown = form.Marks;
        form.Marks = typed;
        var outcome = await service.RecordAsync(form.ToRecord(), user.Command(Given(form.Reason)), cancel);
        form.Marks = shown;
        return Sent(outcome, "已记下。", again);
    }

    /// <summary>Another kind, group or day: the form with the roster of it, everything typed kept. Nothing is recorded.</summary>
    [HttpPost("new/roster")]
    public async Task<IActionResult> Roster(MeetingForm form, MeetingKind? toKind, Guid? toGroup, Guid? toDrive, CancellationToken cancel)
    {
        ModelState.Clear();
        if (toKind is { } kind && Enum.IsDefined(kind))
            form.Kind = kind;
        (form.GroupKey, form.DriveKey, form.On) = (toGroup ?? form.GroupKey, toDrive ?? form.DriveKey, form.On ?? clock.Today());
        return await NewFormAsync(form, cancel);
    }

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
    {
        if (await meetings.FindAsync(id, user.Scope, cancel) is not { Meeting: { ClosedOn: null } row } record)
            return NotFound();
        return await EditFormAsync(id, FormOf(record, row), cancel);
    }

    [HttpPost("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, MeetingForm form, string? look, CancellationToken cancel)
    {
        if (form.On is null)
            ModelState.TryAddModelError(nameof(form.On), "请填写日期。");
        if (await meetings.FindAsync(id, user.Scope, cancel) is not { } record)
            return NotFound();
        form.Kind = record.Meeting.Kind;
        var typed = form.Marks.ToList();
        if (look is not null)
            ModelState.Clear();
        var again = await EditFormAsync(id, form, cancel);
        if (again is NotFoundResult || look is not null)
            return again;
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await service.ChangeAsync(
            new ChangeMeeting(id, form.Version, form.On!.Value, form.Details, [.. typed.Select(m => m.Mark)]), user.Command(Given(form.Reason)), cancel);
        if (outcome.Kind == OutcomeKind.Conflict && await meetings.FindAsync(id, user.Scope, cancel) is { } latest)
            this.Renew(() => form.Version = latest.Meeting.RecordedNo);
        return Sent(outcome, "已修改。", again);
    }

    private IActionResult Sent(Outcome<Guid> outcome, string words, IActionResult again)
        => this.Answer(
            outcome,
            words + string.Concat(outcome.Findings.Select(f => f.Message)),
            () => Redirect($"/meetings/{outcome.Value}"),
            () => again);

    private async Task<IActionResult> NewFormAsync(MeetingForm form, CancellationToken cancel)
    {
        if (form.Branch is not { } branch || !Enum.IsDefined(form.Kind)
            || await forms.OfBranchAsync(branch, form.Kind, form.On ?? clock.Today(), form.GroupKey, form.DriveKey, user.Scope, cancel) is not { } facts)
            return NotFound();
        form.Show(facts);
        return View("New", form);
    }

    private async Task<IActionResult> EditFormAsync(Guid id, MeetingForm form, CancellationToken cancel)
    {
        if (await forms.OfMeetingAsync(id, form.On, user.Scope, cancel) is not { } facts)
            return NotFound();
        form.Key = id;
        form.Show(facts);
        return View("New", form);
    }

    private static MeetingForm FormOf(MeetingRecord record, Meeting row) => new()
    {
        Version = row.RecordedNo, Kind = row.Kind, On = row.On, Topic = row.Topic, Place = row.Place, ChairKey = record.ChairKey, RecorderKey = record.RecorderKey,
        LecturerKey = record.LecturerKey, OutsideLecturer = row.OutsideLecturer, LessonForm = row.LessonForm, ReportForm = row.ReportForm,
        Invited = row.Invited == 0 ? null : row.Invited, InvitedNote = row.InvitedNote,
    };

    private static string? Given(string? reason) => string.IsNullOrWhiteSpace(reason) ? null : reason;
}
