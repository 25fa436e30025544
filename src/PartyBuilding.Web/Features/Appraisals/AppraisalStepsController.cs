using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appraisals;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Appraisals;

/// <summary>The page of a round, its steps, and the acts on the whole of it.</summary>
[Route("appraisal/{id:guid}")]
[Allow(Permission.ViewMembers)]
public sealed class AppraisalStepsController(
    AppraisalStepService steps, AppraisalClosingService closing, AppraisalPageBuilder pages, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await pages.OfAsync(id, null, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("steps/{step}"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Step(Guid id, AppraisalStepKind step, CancellationToken cancel)
    {
        if (!AppraisalWords.StageOf.ContainsKey(step) || await pages.OfAsync(id, null, cancel) is not { IsOpenForWork: true } page)
            return NotFound();
        if (page.Record.Step(step) is { } done)
            (page.Form.On, page.Form.Expected, page.Form.Present, page.Form.Text) = (done.On, done.Expected, done.Present, done.Text);
        else if (step == AppraisalStepKind.LifeMeeting && page.Record.Meeting is { } held)
            (page.Form.On, page.Form.Expected, page.Form.Present, page.Form.Text) = (held.On, held.Due, held.Present, held.Topic);
        else if (AppraisalWords.IsMeeting(step))
            page.Form.Expected = page.Record.Lines.Count(l => l.IsHere);
        return View(page.Form.Within(page with { Step = step }));
    }

    [HttpPost("steps/{step}"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Step(Guid id, AppraisalStepKind step, AppraisalForm form, CancellationToken cancel)
        => AppraisalWords.StageOf.ContainsKey(step)
            ? SendAsync(id, form, "已登记。", "Step", p => p with { Step = step }, c => steps.StepAsync(
                new RecordAppraisalStep(id, form.Version, step, form.On ?? c.Today, form.Expected, form.Present, form.Text), c, cancel), cancel)
            : Task.FromResult<IActionResult>(NotFound());

    [HttpGet("act/{act}"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Act(Guid id, AppraisalActKind act, CancellationToken cancel)
        => Enum.IsDefined(act) && await pages.OfAsync(id, null, cancel) is { } page ? View(page.Form.Within(page with { Act = act })) : NotFound();

    [HttpPost("act/{act}"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Act(Guid id, AppraisalActKind act, AppraisalForm form, CancellationToken cancel)
    {
        if (!Enum.IsDefined(act) || await pages.OfAsync(id, form, cancel) is not { } page)
            return NotFound();
        var doing = new AppraisalAct(id, form.Version, form.On);
        return act switch
        {
            AppraisalActKind.Stage => await SendAsync(id, form, "已进入下一阶段。", "Act", p => p with { Act = act }, c => steps.MoveAsync(
                new MoveStage(id, form.Version, page.Record.Stage + 1, form.On ?? c.Today), c, cancel), cancel),
            AppraisalActKind.Close => await SendAsync(id, form, "评议已结束。", "Act", p => p with { Act = act }, c => closing.CloseAsync(doing, c, cancel), cancel),
            AppraisalActKind.Reopen => await SendAsync(id, form, "已退回支部。", "Act", p => p with { Act = act }, c => closing.ReopenAsync(doing, c, cancel), cancel),
            _ => await SendAsync(id, form, "已撤销。", "Act", p => p with { Act = act }, c => closing.WithdrawAsync(doing, c, cancel), cancel, "/appraisal"),
        };
    }

    [HttpGet("filing"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Filing(Guid id, CancellationToken cancel)
    {
        if (await pages.OfAsync(id, null, cancel) is not { IsOpenForWork: true } page)
            return NotFound();
        page.Form.PersonalFiles = [.. page.Record.Lines.Where(l => l.ToPersonalFile || l.PersonalFile).Select(l => l.Key)];
        page.Form.Where = page.Record.Step(AppraisalStepKind.Filing)?.Text;
        return View(page.Form.Within(page));
    }

    [HttpPost("filing"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Filing(Guid id, AppraisalForm form, CancellationToken cancel)
        => SendAsync(id, form, "已归档。", "Filing", p => p, c => closing.FileAsync(
            new FileForms(id, form.Version, form.On ?? c.Today, form.PersonalFiles, form.Where), c, cancel), cancel);

    private async Task<IActionResult> SendAsync(
        Guid id, AppraisalForm form, string words, string view, Func<AppraisalPageModel, AppraisalPageModel> shape,
        Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel, string? next = null)
    {
        if (await pages.OfAsync(id, form, cancel) is not { } page)
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View(view, form.Within(shape(page))));
        var outcome = await send(user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict && await pages.OfAsync(id, form, cancel) is { } latest)
        {
            page = latest;
            this.Renew(() => form.Version = latest.Record.Version);
        }

        return this.Answer(
            outcome,
            words,
            () => Redirect(next ?? $"/appraisal/{id}"),
            () => View(view, form.Within(shape(page))));
    }
}
