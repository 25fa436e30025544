using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Campaigns;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Campaigns;

/// <summary>The steps of a batch: placing, stages, findings of the steering group.</summary>
[Route("campaigns/batches/{id:guid}")]
[Allow(Permission.ManageMembers)]
public sealed class CampaignStepsController(
    CampaignBatchPages pages, CampaignPlacingService placing, CampaignStageService stages, SteeringFindingService findings, CurrentUser user) : Controller
{
    [HttpPost("place")]
    public async Task<IActionResult> Place(Guid id, BatchStepForm form, CancellationToken cancel)
    {
        if (await pages.PageAsync(id, null, form, cancel) is not { } page)
            return NotFound();
        var outcome = await placing.PlaceAsync(id, user.Command(), cancel);
        return this.Answer(
            outcome, $"已落实 {outcome.Value} 名党员参加的支部。",
            () => Redirect(form.Branch is { } branch ? $"{page.At}/branches/{branch}" : page.At), () => View("Batch", page));
    }

    [HttpPost("stages/{number:int}/start")]
    public Task<IActionResult> Start(Guid id, int number, BatchStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "阶段已经开始。", c => stages.StartAsync(
            new StartStage(id, (int)form.Version, Number(number), form.On ?? c.Today, form.PlannedEnd), c, cancel), cancel);

    [HttpPost("stages/{number:int}/prolong")]
    public Task<IActionResult> Prolong(Guid id, int number, BatchStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "阶段已经延长，原来的日期保留。", c => stages.ProlongAsync(new ProlongStage(id, (int)form.Version, Number(number), form.NewEnd), c, cancel), cancel);

    [HttpPost("stages/{number:int}/end")]
    public Task<IActionResult> End(Guid id, int number, BatchStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "阶段已经结束。", c => stages.EndAsync(
            new EndStage(id, (int)form.Version, Number(number), form.On ?? c.Today, form.Summary), c, cancel), cancel);

    [HttpPost("findings")]
    public Task<IActionResult> Find(Guid id, BatchStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已登记。", c => findings.AddAsync(
            new AddFinding(form.SubmissionId, id, form.OrganisationKey, form.Kind, form.FoundOn ?? c.Today, form.Text), c, cancel), cancel);

    [HttpPost("findings/{finding:guid}/answer")]
    public Task<IActionResult> Answer(Guid id, Guid finding, BatchStepForm form, CancellationToken cancel)
        => SendAsync(id, form, "已答复。", c => findings.AnswerAsync(new AnswerFinding(finding, form.Version, form.On ?? c.Today, form.Answer), c, cancel), cancel);

    private async Task<IActionResult> SendAsync(
        Guid id, BatchStepForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        if (await pages.PageAsync(id, null, form, cancel) is not { } page)
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View("Batch", page));
        var outcome = await send(user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason));
        return this.Answer(outcome, words, () => Redirect(page.At), () => View("Batch", page));
    }

    private static byte Number(int number) => number is > 0 and < 255 ? (byte)number : (byte)0;
}
