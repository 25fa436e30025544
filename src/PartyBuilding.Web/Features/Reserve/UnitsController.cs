using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve;
using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Meetings;
using PartyBuilding.Core.Reserve.Units;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Reserve;

/// <summary>A unit's part of a round, step by step.</summary>
[Route("reserve/units/{id:guid}")]
[Allow(Permission.ViewReserve)]
public sealed class UnitsController(
    UnitSteps steps, PlanService plans, ApplicationService applications, RecommendationService recommendations, ChoiceService choices, InvestigationService investigations,
    SubmissionService submissions) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Show(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Unit", id, new UnitForm(), cancel);

    [HttpGet("roster")]
    public Task<IActionResult> Roster(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Roster", id, new UnitForm(), cancel);

    /// <summary>Everything that is submitted, on paper, in the order of the circular.</summary>
    [HttpGet("package")]
    public Task<IActionResult> Package(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Package", id, new UnitForm(), cancel);

    /// <summary>The notice of the publicity, to be posted.</summary>
    [HttpGet("notice")]
    public Task<IActionResult> Notice(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Notice", id, new UnitForm(), cancel);

    [HttpGet("plan"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Plan(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Plan", id, new UnitForm(), cancel);

    [HttpPost("plan"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Plan(Guid id, UnitForm form, CancellationToken cancel) => steps.SendAsync(this, "Plan", id, form, "已保存方案。", context =>
        plans.SaveAsync(new SavePlan(id, form.Version, form.On, form.Means, form.Headcount, form.Employer), context, cancel), cancel);

    [HttpGet("apply"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Apply(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Apply", id, new UnitForm(), cancel);

    [HttpPost("apply"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Apply(Guid id, UnitForm form, CancellationToken cancel) => EnterAsync("Apply", id, form, hasApplied: true, "已收下申报。", cancel);

    [HttpGet("nominate"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Nominate(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Nominate", id, new UnitForm(), cancel);

    [HttpPost("nominate"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Nominate(Guid id, UnitForm form, CancellationToken cancel) => EnterAsync("Nominate", id, form, hasApplied: false, "已列入。", cancel);

    [HttpGet("meeting"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Meeting(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Meeting", id, new UnitForm(), cancel);

    [HttpPost("meeting"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Meeting(Guid id, UnitForm form, CancellationToken cancel) => steps.SendAsync(this, "Meeting", id, form, "已登记推荐会。请准备投票。", context =>
        recommendations.HoldAsync(
            new HoldMeeting(id, form.Version, form.SubmissionId, form.On, form.Present, form.Statement, form.Way, form.Most, form.GroupNames), context, cancel), cancel);

    [HttpGet("choose"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Choose(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Choose", id, new UnitForm(), cancel);

    [HttpPost("choose"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Choose(Guid id, UnitForm form, CancellationToken cancel) => steps.SendAsync(this, "Choose", id, form, "考察人选已确定。", context =>
        choices.ChooseAsync(new ChooseCandidates(id, form.Version, form.On, form.Meeting, form.CommunicatedOn, form.Chosen), context, cancel), cancel);

    [HttpGet("recommend"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Recommend(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Recommend", id, new UnitForm(), cancel);

    [HttpPost("recommend"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Recommend(Guid id, UnitForm form, CancellationToken cancel) => steps.SendAsync(this, "Recommend", id, form, "推荐人选已确定。", context =>
        investigations.RecommendAsync(new RecommendCandidates(id, form.Version, form.On, form.Meeting, form.Chosen, form.Near, form.Reasons), context, cancel), cancel);

    [HttpGet("publicity"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Publicity(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Publicity", id, new UnitForm(), cancel);

    [HttpPost("publicity"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Publicity(Guid id, UnitForm form, CancellationToken cancel) => steps.SendAsync(this, "Publicity", id, form, "已登记公示。", context =>
        submissions.PublicizeAsync(new PublicizeReserve(id, form.Version, form.From, form.To, form.Flags, form.Place), context, cancel), cancel);

    [HttpGet("submit"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Submit(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Submit", id, new UnitForm(), cancel);

    [HttpPost("submit"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Submit(Guid id, UnitForm form, CancellationToken cancel) => steps.SendAsync(this, "Submit", id, form, "已报送区委组织部。", context =>
        submissions.SubmitAsync(new SubmitReserve(id, form.Version, form.On), context, cancel), cancel);

    [HttpGet("assess"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Assess(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Assess", id, new UnitForm(), cancel);

    [HttpPost("assess"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Assess(Guid id, UnitForm form, CancellationToken cancel) => steps.SendAsync(this, "Assess", id, form, "审核完毕，同意的人选已入库。", context =>
        submissions.ReviewAsync(new ReviewReserve(id, form.Version, form.On, form.Document, form.Chosen, form.Reasons), context, cancel), cancel);

    [HttpPost("return"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Return(Guid id, UnitForm form, CancellationToken cancel) => steps.SendAsync(this, "Assess", id, form, "已退回单位。", context =>
        submissions.ReturnAsync(id, form.Version, context, cancel), cancel);

    private Task<IActionResult> EnterAsync(string view, Guid id, UnitForm form, bool hasApplied, string words, CancellationToken cancel)
        => steps.SendAsync(this, view, id, form, words, context => applications.ApplyAsync(
            new ApplyForReserve(
                id, form.Version, form.SubmissionId, form.CadreKey, hasApplied, form.On, form.DirectionId, form.IsHealthy, form.Grassroots, form.IsOutstanding), context, cancel), cancel);
}
