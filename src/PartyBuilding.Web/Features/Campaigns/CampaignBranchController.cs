using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Campaigns;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Campaigns;

/// <summary>A branch's page of a batch: what each member has done.</summary>
[Route("campaigns/batches/{id:guid}/branches/{branch:guid}")]
[Allow(Permission.ViewMembers)]
public sealed class CampaignBranchController(
    CampaignBranchQueries branches, CampaignTaskService tasks, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, Guid branch, string? list, CancellationToken cancel)
        => await PageAsync(id, branch, list, null, cancel) is { } page ? View("Branch", page) : NotFound();

    [HttpPost("tasks"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Record(Guid id, Guid branch, string? list, TasksForm form, CancellationToken cancel)
    {
        if (await PageAsync(id, branch, list, form, cancel) is not { } page)
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View("Branch", page));
        var chosen = form.All ? [.. page.Rows.Select(r => r.Key!.Value)] : form.Members;
        var outcome = await tasks.RecordAsync(
            new RecordTasks(id, branch, chosen)
            {
                Attendance = form.Attendance, AttendedOn = form.AttendedOn, Analysis = form.Analysis, AnalysedOn = form.AnalysedOn, OpinionOn = form.OpinionOn,
                FedBackOn = form.FedBackOn, FedBackBy = form.FedBackOn is null ? null : form.FedBackBy, ClearOpinion = form.ClearOpinion,
            },
            user.Command(), cancel);
        return this.Answer(outcome, $"已登记 {outcome.Value} 名党员。", () => Redirect($"{page.At}?list={page.List.ToString().ToLowerInvariant()}"), () => View("Branch", page));
    }

    [HttpPost("complete"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Complete(Guid id, Guid branch, TasksForm form, CancellationToken cancel)
        => FinishAsync(id, branch, form, form.On ?? clock.Today(), "已登记完成分析评议。", cancel);

    [HttpPost("reopen"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Reopen(Guid id, Guid branch, TasksForm form, CancellationToken cancel)
        => FinishAsync(id, branch, form, null, "已撤回完成。", cancel);

    private async Task<IActionResult> FinishAsync(Guid id, Guid branch, TasksForm form, DateOnly? on, string words, CancellationToken cancel)
    {
        if (await PageAsync(id, branch, null, form, cancel) is not { } page)
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View("Branch", page));
        var outcome = await tasks.CompleteAsync(
            new CompleteAnalysis(id, branch, on), user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason), cancel);
        return this.Answer(outcome, words, () => Redirect(page.At), () => View("Branch", page));
    }

    private async Task<BranchShowPage?> PageAsync(Guid id, Guid branch, string? list, TasksForm? form, CancellationToken cancel)
    {
        if (await branches.FindAsync(id, branch, user.Scope, clock.Today(), cancel) is not { } record)
            return null;
        var chosen = Enum.TryParse<CampaignMemberList>(list, ignoreCase: true, out var known) && BranchShowPage.Tabs.Any(t => t.List == known) ? known : CampaignMemberList.All;
        return new BranchShowPage(
            record, chosen, form ?? new TasksForm { AttendedOn = clock.Today(), AnalysedOn = clock.Today(), On = clock.Today() }, clock.Today(),
            user.May(Permission.ManageMembers) && record.Head.IsOpen && record.Head.Batch.StartedOn is not null);
    }
}
