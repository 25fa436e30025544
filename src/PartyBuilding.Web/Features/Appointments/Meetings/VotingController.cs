using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Votes;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Appointments.Meetings;

/// <summary>From the introduction of an item to its result, and to deciding again.</summary>
[Route("appointments/meetings/{id:guid}")]
[Allow(Permission.ManageAppointments)]
public sealed class VotingController(SessionService sessions, VotingService voting, MeetingSteps steps) : Controller
{
    [HttpGet("items/{item:guid}")]
    public Task<IActionResult> Introduce(Guid id, Guid item, CancellationToken cancel) => steps.ShowAsync(this, "Introduce", id, item, new MeetingForm(), cancel);

    [HttpPost("items/{item:guid}")]
    public Task<IActionResult> Introduce(Guid id, Guid item, MeetingForm form, CancellationToken cancel) => steps.SendAsync(this, "Introduce", id, item, form, "已登记。", context =>
        sessions.IntroduceAsync(
            new IntroduceItem(
                id, form.Version, item, form.PresenterKey, form.Presenter, form.Reasons, form.Discussion, form.Relations, form.PlenumAsked, form.PlenumAgreed, form.DeferredFor),
            context, cancel),
        cancel);

    [HttpPost("begin")]
    public Task<IActionResult> Begin(Guid id, MeetingForm form, CancellationToken cancel) => steps.SendAsync(this, "Show", id, null, form, "表决开始，应到会和到会人数已经固定。", context =>
        voting.BeginAsync(new BeginVoting(id, form.Version, form.SubmissionId, form.Way), context, cancel), cancel);

    [HttpGet("items/{item:guid}/opinions")]
    public Task<IActionResult> Opinions(Guid id, Guid item, CancellationToken cancel) => steps.ShowAsync(this, "Opinions", id, item, new MeetingForm(), cancel);

    [HttpPost("items/{item:guid}/opinions")]
    public Task<IActionResult> Opinions(Guid id, Guid item, MeetingForm form, CancellationToken cancel) => steps.SendAsync(this, "Opinions", id, item, form, "已登记。", context =>
        voting.SayAsync(new SayOpinions(id, form.Version, item, Said(form)), context, cancel), cancel);

    [HttpPost("close")]
    public Task<IActionResult> Close(Guid id, MeetingForm form, CancellationToken cancel) => steps.SendAsync(this, "Show", id, null, form, "已登记表决结果。", context =>
        voting.CloseAsync(new CloseVoting(id, form.Version), context, cancel), cancel);

    [HttpGet("items/{item:guid}/reconsider")]
    public Task<IActionResult> Reconsider(Guid id, Guid item, CancellationToken cancel) => steps.ShowAsync(this, "Reconsider", id, item, new MeetingForm(), cancel);

    [HttpPost("items/{item:guid}/reconsider")]
    public Task<IActionResult> Reconsider(Guid id, Guid item, MeetingForm form, CancellationToken cancel) => steps.SendAsync(this, "Reconsider", id, item, form, "已登记复议，可以列入下一次会议。", context =>
        voting.ReconsiderAsync(new ReconsiderItem(id, form.Version, item, form.On, form.Consents), context, cancel), cancel);

    private static IReadOnlyDictionary<Guid, VoteChoice?> Said(MeetingForm form) => form.AllAgree
        ? form.Meeting!.Members.Where(m => m.IsPresent && !form.Item!.Relations.ContainsKey(m.Key)).ToDictionary(m => m.Key, _ => (VoteChoice?)VoteChoice.Agree)
        : form.Choices;
}
