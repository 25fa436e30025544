using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Awards;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Organisations.Awards;

/// <summary>奖惩 of one organisation.</summary>
[Route("organisations/{id:guid}/awards")]
[Allow(Permission.ViewOrganisations)]
public sealed class AwardsController(
    OrganisationQueries organisations, AwardService awards, CodeTableStore codes, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Index(Guid id, CancellationToken cancel) => PageAsync(id, new AwardForm(), cancel);

    [HttpPost("")]
    [Allow(Permission.ManageOrganisations)]
    public async Task<IActionResult> Add(Guid id, AwardForm form, CancellationToken cancel)
    {
        if (form.On is null)
            ModelState.TryAddModelError(nameof(form.On), "请填写日期。");
        var again = await PageAsync(id, form, cancel);
        if (!ModelState.IsValid || again is NotFoundResult)
            return again is NotFoundResult ? again : this.Unreadable(again);
        var outcome = await awards.AddAsync(
            new AddAward(id, form.SubmissionId, form.KindCode, form.Name, form.GrantedBy, form.Document, form.On!.Value), user.Command(), cancel);
        return this.Answer(outcome, () => Done(id, "已登记。"), () => again);
    }

    [HttpPost("{award:guid}/withdraw")]
    [Allow(Permission.ManageOrganisations)]
    public async Task<IActionResult> Withdraw(Guid id, Guid award, AwardForm form, CancellationToken cancel)
    {
        var again = await PageAsync(id, form, cancel);
        if (again is NotFoundResult)
            return again;
        var outcome = await awards.WithdrawAsync(new WithdrawAward(id, award), user.Command(form.Reason), cancel);
        return this.Answer(outcome, () => Done(id, "已撤回。"), () => again);
    }

    private async Task<IActionResult> PageAsync(Guid id, AwardForm form, CancellationToken cancel)
    {
        if (await organisations.RecordAsync(id, user.Scope, cancel) is not { } record)
            return NotFound();
        form.Record = record;
        form.Rows = await awards.OfAsync(record.Id, cancel);
        form.Kinds = [.. (await codes.CurrentAsync(cancel)).Entries(CodeStandards.OrganisationAward, clock.Today()).Select(e => new SelectListItem(e.Group is null ? e.Name : $"{e.Group}：{e.Name}", e.Code))];
        form.MayManage = user.May(Permission.ManageOrganisations) && record.ClosedOn is null;
        return View(nameof(Index), form);
    }

    private RedirectToActionResult Done(Guid id, string words)
    {
        TempData.Say(words);
        return RedirectToAction(nameof(Index), new { id });
    }
}
