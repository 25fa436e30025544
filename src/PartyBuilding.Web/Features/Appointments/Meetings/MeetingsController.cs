using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Votes;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Appointments.Meetings;

/// <summary>Meetings that decide on cadres: called, their agenda made, held, put on paper.</summary>
[Route("appointments/meetings")]
[Allow(Permission.ViewAppointments)]
public sealed class MeetingsController(MeetingQueries meetings, MeetingService service, SessionService sessions, MeetingSteps steps, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int page, CancellationToken cancel)
    {
        var (rows, total) = await meetings.ListAsync(user.Scope, page, cancel);
        return View(new MeetingList(rows, Math.Max(1, page), total, user.May(Permission.ManageAppointments)));
    }

    [HttpGet("new"), Allow(Permission.ManageAppointments)]
    public async Task<IActionResult> New(CancellationToken cancel)
    {
        var form = new MeetingForm();
        await steps.TakeLastAsync(form, cancel);
        await steps.ChoicesAsync(form, "Edit", cancel);
        return View("Edit", form);
    }

    [HttpPost("new"), Allow(Permission.ManageAppointments)]
    public async Task<IActionResult> New(MeetingForm form, CancellationToken cancel)
    {
        await steps.ChoicesAsync(form, "Edit", cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(View("Edit", form));
        var outcome = await service.CallAsync(Calling(form.SubmissionId, form), user.Command(), cancel);
        return this.Answer(outcome, "已召集，请列入议程。", () => Redirect($"/appointments/meetings/{outcome.Value}"), () => View("Edit", form));
    }

    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Show", id, null, new MeetingForm(), cancel);

    /// <summary>For the screen of the meeting room.</summary>
    [HttpGet("{id:guid}/room")]
    public Task<IActionResult> Room(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Room", id, null, new MeetingForm(), cancel);

    [HttpGet("{id:guid}/room/now")]
    public async Task<IActionResult> RoomNow(Guid id, CancellationToken cancel)
        => await meetings.FindAsync(id, user.Actor, user.Scope, cancel) is { } meeting ? PartialView("_Room", meeting) : NotFound();

    /// <summary>The record to be printed and signed.</summary>
    [HttpGet("{id:guid}/record")]
    public Task<IActionResult> Record(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Record", id, null, new MeetingForm(), cancel);

    [HttpGet("{id:guid}/edit"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Edit(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Edit", id, null, new MeetingForm(), cancel);

    [HttpPost("{id:guid}/edit"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Edit(Guid id, MeetingForm form, CancellationToken cancel) => steps.SendAsync(this, "Edit", id, null, form, "已保存。", context =>
        service.ReviseAsync(Calling(id, form), context, cancel), cancel);

    [HttpGet("{id:guid}/items/new"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Item(Guid id, Guid? unit, CancellationToken cancel) => steps.ShowAsync(this, "Item", id, null, new MeetingForm { Unit = unit }, cancel);

    [HttpPost("{id:guid}/items/new"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Item(Guid id, MeetingForm form, CancellationToken cancel) => steps.SendAsync(this, "Item", id, null, form, "已列入议程。", context =>
        service.AddItemAsync(new AddMeetingItem(id, form.Version, form.SubmissionId, form.CadreKey, form.Kind, form.Post, form.IsChiefPost), context, cancel), cancel);

    [HttpPost("{id:guid}/items/{item:guid}/drop"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Drop(Guid id, Guid item, MeetingForm form, CancellationToken cancel) => steps.SendAsync(this, "Show", id, null, form, "已从议程撤下。", context =>
        service.DropItemAsync(id, form.Version, item, context, cancel), cancel);

    [HttpGet("{id:guid}/attendance"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Attendance(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Attendance", id, null, new MeetingForm(), cancel);

    [HttpPost("{id:guid}/attendance"), Allow(Permission.ManageAppointments)]
    public Task<IActionResult> Attendance(Guid id, MeetingForm form, CancellationToken cancel) => steps.SendAsync(this, "Attendance", id, null, form, "已签到，会议开始。", context =>
        sessions.AttendAsync(new TakeAttendance(id, form.Version, form.Present), context, cancel), cancel);

    private static CallMeeting Calling(Guid key, MeetingForm form)
        => new(key, form.Version, form.OrganisationKey, form.Body, form.Title, form.HeldOn, form.Method, form.AllowsAbstention, form.MemberLines);
}
