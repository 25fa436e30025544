using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Campaigns;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Campaigns;

/// <summary>Opening, changing and closing a campaign, and adding a batch to it.</summary>
[Route("campaigns")]
[Allow(Permission.ManageMembers)]
public sealed class CampaignFormsController(
    CampaignQueries campaigns, CampaignService service, CampaignBatchService batches, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("new")]
    public IActionResult New() => user.Home is { Kind: not OrganisationKind.Branch } ? Form(new CampaignForm { OpenedOn = clock.Today() }) : NotFound();

    [HttpPost("new")]
    public async Task<IActionResult> New(CampaignForm form, CancellationToken cancel)
    {
        if (user.Home is not { } home)
            return NotFound();
        if (form.OpenedOn is null)
            ModelState.TryAddModelError(nameof(form.OpenedOn), "请填写开始日期。");
        if (!ModelState.IsValid)
            return this.Unreadable(Form(form));
        var outcome = await service.OpenAsync(
            new OpenCampaign(form.SubmissionId, home.PublicId, form.Name, form.Basis, form.LeadingGroup, form.SteeringGroup, form.OpenedOn!.Value, form.Questions),
            user.Command(), cancel);
        return this.Answer(outcome, "已登记教育活动，请添加批次。", () => Redirect($"/campaigns/{outcome.Value}"), () => Form(form));
    }

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
    {
        if (await LedAsync(id, cancel) is not { } record)
            return NotFound();
        var form = new CampaignForm { Key = id };
        form.Fill(record);
        return Form(form);
    }

    [HttpPost("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CampaignForm form, CancellationToken cancel)
    {
        if (await LedAsync(id, cancel) is not { } record)
            return NotFound();
        form.Key = id;
        if (!ModelState.IsValid)
            return this.Unreadable(Form(form));
        var outcome = await service.ChangeAsync(
            new ChangeCampaign(id, form.Version, form.Name, form.Basis, form.LeadingGroup, form.SteeringGroup, form.Questions), user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = record.Campaign.Version);
        return this.Answer(outcome, "已修改。", () => Redirect($"/campaigns/{id}"), () => Form(form));
    }

    [HttpPost("{id:guid}/close")]
    public async Task<IActionResult> Close(Guid id, CampaignForm form, CancellationToken cancel)
    {
        if (await LedAsync(id, cancel) is not { } record)
            return NotFound();
        var page = new CampaignShowPage(record, true, clock.Today());
        if (!ModelState.IsValid)
            return this.Unreadable(View("Show", page));
        var outcome = await service.CloseAsync(new CloseCampaign(id, form.Version, form.ClosedOn ?? clock.Today()), user.Command(), cancel);
        return this.Answer(outcome, "教育活动已经结束。", () => Redirect($"/campaigns/{id}"), () => View("Show", page));
    }

    [HttpGet("{id:guid}/batches/new")]
    public async Task<IActionResult> NewBatch(Guid id, CancellationToken cancel)
        => await LedAsync(id, cancel) is { } record
            ? await BatchAsync(new BatchForm { Version = record.Campaign.Version, PlannedStart = clock.Today() }, record, cancel)
            : NotFound();

    [HttpPost("{id:guid}/batches/new")]
    public async Task<IActionResult> NewBatch(Guid id, BatchForm form, CancellationToken cancel)
    {
        if (await LedAsync(id, cancel) is not { } record)
            return NotFound();
        if (form.PlannedStart is null)
            ModelState.TryAddModelError(nameof(form.PlannedStart), "请填写计划开始日期。");
        var again = await BatchAsync(form, record, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await batches.AddAsync(
            new AddBatch(form.SubmissionId, id, form.Version, form.Name, form.PlannedStart!.Value, form.UnitKeys, form.Stages), user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = record.Campaign.Version);
        return this.Answer(outcome, "已添加批次，请先落实参加，再开始第一个阶段。", () => Redirect($"/campaigns/batches/{outcome.Value}"), () => again);
    }

    private async Task<CampaignRecord?> LedAsync(Guid id, CancellationToken cancel)
        => await campaigns.FindAsync(id, user.Scope, cancel) is { Leads: true, Campaign.ClosedOn: null } record ? record : null;

    private ViewResult Form(CampaignForm form)
    {
        form.Pad();
        return View("Edit", form);
    }

    private async Task<IActionResult> BatchAsync(BatchForm form, CampaignRecord record, CancellationToken cancel)
    {
        (form.Record, form.Units) = (record, await campaigns.UnitChoicesAsync(record.Campaign.PublicId, user.Scope, cancel));
        return View("NewBatch", form);
    }
}
