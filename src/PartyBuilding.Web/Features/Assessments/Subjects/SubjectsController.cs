using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Rounds;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Assessments.Subjects;

/// <summary>One team, person or branch in a round: its scores with their working, talks, result, feedback, rectification.</summary>
[Route("assessments/subjects/{id:guid}")]
[Allow(Permission.ManageAssessments)]
public sealed class SubjectsController(ScoreService scores, ResultService results, FollowUpService followUps, SubjectSteps steps) : Controller
{
    [HttpGet(""), Allow(Permission.ViewAssessments)]
    public Task<IActionResult> Show(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Show", id, null, new SubjectForm(), cancel);

    [HttpGet("rate")]
    public Task<IActionResult> Rate(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Rate", id, null, new SubjectForm(), cancel);

    [HttpPost("rate")]
    public Task<IActionResult> Rate(Guid id, SubjectForm form, CancellationToken cancel) => steps.SendAsync(this, "Rate", id, null, form, "评分已录入。", context =>
        scores.RateAsync(new RateSubject(id, form.Version, form.GroupKey, form.Rater, form.Points), context, cancel), cancel);

    [HttpGet("faults/{indicator:guid}")]
    public Task<IActionResult> Faults(Guid id, Guid indicator, CancellationToken cancel) => steps.ShowAsync(this, "Faults", id, indicator, new SubjectForm(), cancel);

    [HttpPost("faults/{indicator:guid}")]
    public Task<IActionResult> Faults(Guid id, Guid indicator, SubjectForm form, CancellationToken cancel) => steps.SendAsync(this, "Faults", id, indicator, form, "扣分已录入。", context =>
        scores.EnterFaultsAsync(new EnterFaults(id, form.Version, indicator, [.. form.Faults.Select(f => (f.Points, f.Why))]), context, cancel), cancel);

    [HttpGet("figure/{indicator:guid}")]
    public Task<IActionResult> Figure(Guid id, Guid indicator, CancellationToken cancel) => steps.ShowAsync(this, "Figure", id, indicator, new SubjectForm(), cancel);

    [HttpPost("figure/{indicator:guid}")]
    public Task<IActionResult> Figure(Guid id, Guid indicator, SubjectForm form, CancellationToken cancel) => steps.SendAsync(this, "Figure", id, indicator, form, "数据已录入。", context =>
        scores.EnterFigureAsync(new EnterFigure(id, form.Version, indicator, form.Figure, form.Evidence), context, cancel), cancel);

    [HttpGet("talk")]
    public Task<IActionResult> Talk(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Talk", id, null, new SubjectForm(), cancel);

    [HttpPost("talk")]
    public Task<IActionResult> Talk(Guid id, SubjectForm form, CancellationToken cancel) => steps.SendAsync(this, "Talk", id, null, form, "谈话已登记。", context =>
        followUps.TalkAsync(new RecordAssessmentTalk(id, form.Version, form.SubmissionId, form.On, form.With, form.By, form.Content), context, cancel), cancel);

    [HttpGet("decide")]
    public Task<IActionResult> Decide(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Decide", id, null, new SubjectForm(), cancel);

    [HttpPost("decide")]
    public Task<IActionResult> Decide(Guid id, SubjectForm form, CancellationToken cancel) => steps.SendAsync(this, "Decide", id, null, form, "考核结论已登记。", context =>
        results.DecideAsync(new DecideResult(id, form.Version, form.GradeKey, form.Conclusion, form.Duties, form.On, form.At), context, cancel), cancel);

    [HttpGet("feedback")]
    public Task<IActionResult> Feedback(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Feedback", id, null, new SubjectForm(), cancel);

    [HttpPost("feedback")]
    public Task<IActionResult> Feedback(Guid id, SubjectForm form, CancellationToken cancel) => steps.SendAsync(this, "Feedback", id, null, form, "反馈已登记。", context =>
        results.TellAsync(new GiveAssessmentFeedback(id, form.Version, form.On, form.By, form.Opinion), context, cancel), cancel);

    [HttpGet("admonish")]
    public Task<IActionResult> Admonish(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Admonish", id, null, new SubjectForm(), cancel);

    [HttpPost("admonish")]
    public Task<IActionResult> Admonish(Guid id, SubjectForm form, CancellationToken cancel) => steps.SendAsync(this, "Admonish", id, null, form, "谈话已登记。", context =>
        followUps.AdmonishAsync(new Admonish(id, form.Version, form.On, form.By, form.Text), context, cancel), cancel);

    [HttpGet("rectify")]
    public Task<IActionResult> Rectify(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Rectify", id, null, new SubjectForm(), cancel);

    [HttpPost("rectify")]
    public Task<IActionResult> Rectify(Guid id, SubjectForm form, CancellationToken cancel) => steps.SendAsync(this, "Rectify", id, null, form, "整改已登记。", context =>
        followUps.RequireAsync(new RequireRectification(id, form.Version, form.SubmissionId, form.Problem, form.Measure, form.DueOn), context, cancel), cancel);

    [HttpGet("rectify/{item:guid}")]
    public Task<IActionResult> LookBack(Guid id, Guid item, CancellationToken cancel) => steps.ShowAsync(this, "LookBack", id, item, new SubjectForm(), cancel);

    [HttpPost("rectify/{item:guid}")]
    public Task<IActionResult> LookBack(Guid id, Guid item, SubjectForm form, CancellationToken cancel) => steps.SendAsync(this, "LookBack", id, item, form, "整改结果已登记。", context =>
        followUps.LookBackAsync(new LookBack(id, form.Version, item, form.DoneOn, form.LookedBackOn, form.Result), context, cancel), cancel);
}
