using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CoBuilding;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Service;

/// <summary>共建协议: the list, the form, the record with its activities.</summary>
[Route("service/agreements")]
[Allow(Permission.ViewMembers)]
public sealed class AgreementsController(
    AgreementQueries agreements, AgreementService service, JointActivityService activities, OrganisationQueries organisations, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(bool ended, int page, CancellationToken cancel)
        => View(new AgreementListPage(ended, await agreements.ListAsync(ended, user.Scope, clock.Today(), page, cancel), user.May(Permission.ManageMembers)));

    [HttpGet("new"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> New(CancellationToken cancel)
        => View("Edit", await FillAsync(new AgreementForm { MonthlyHighlight = true, QuarterlyKeyWork = true }, cancel));

    [HttpPost(""), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Add(AgreementForm typed, CancellationToken cancel) => SaveAsync(typed, typed.SubmissionId, null, cancel);

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) => await PageAsync(id, null, null, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("{id:guid}/edit"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
        => await agreements.RecordAsync(id, user.Scope, clock.Today(), cancel) is { } record ? View(await FillAsync(AgreementForm.Of(record), cancel)) : NotFound();

    [HttpPost("{id:guid}/edit"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Edit(Guid id, AgreementForm typed, CancellationToken cancel)
    {
        if (await agreements.RecordAsync(id, user.Scope, clock.Today(), cancel) is not { } record)
            return NotFound();
        (typed.Organisation, typed.Action) = (record.OrganisationKey, $"/service/agreements/{id}/edit");
        return await SaveAsync(typed, id, record, cancel);
    }

    [HttpPost("{id:guid}/activities"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> AddActivity(Guid id, [Bind(Prefix = "Activity")] ActivityForm typed, Guid submissionId, CancellationToken cancel)
    {
        if (await PageAsync(id, typed, null, cancel) is not { } page)
            return NotFound();
        if (typed.Kind is null)
            ModelState.TryAddModelError("Activity.Kind", "请选择类别。");
        if (typed.On is null)
            ModelState.TryAddModelError("Activity.On", "请填写日期。");
        if (!ModelState.IsValid)
            return this.Unreadable(View("Show", page));
        var outcome = await activities.AddAsync(
            new AddJointActivity(submissionId, id, typed.Kind!.Value, typed.On!.Value, typed.Title, typed.People, typed.Note), user.Command(), cancel);
        return Done(Findings.Under("Activity", outcome), "已登记活动。", page);
    }

    [HttpPost("{id:guid}/activities/{activity:guid}/take-back"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> TakeBackActivity(Guid id, Guid activity, string? reason, CancellationToken cancel)
        => await PageAsync(id, null, null, cancel) is { } page ? Done(await activities.TakeBackAsync(id, activity, user.Command(reason), cancel), "已撤回。", page) : NotFound();

    [HttpPost("{id:guid}/end"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> End(Guid id, [Bind(Prefix = "End")] ActivityForm typed, CancellationToken cancel)
    {
        if (await PageAsync(id, null, typed, cancel) is not { } page)
            return NotFound();
        if (typed.On is null)
            ModelState.TryAddModelError("End.On", "请填写结束日期。");
        if (!ModelState.IsValid)
            return this.Unreadable(View("Show", page));
        return Done(Findings.Under("End", await service.EndAsync(new EndAgreement(id, typed.Version, typed.On!.Value, typed.Summary), user.Command(), cancel)), "已登记结束。", page);
    }

    private async Task<IActionResult> SaveAsync(AgreementForm typed, Guid key, AgreementRecord? record, CancellationToken cancel)
    {
        if (typed.Organisation is null)
            ModelState.TryAddModelError(nameof(typed.Organisation), "请选择本方组织。");
        if (typed.SignedOn is null)
            ModelState.TryAddModelError(nameof(typed.SignedOn), "请填写签订日期。");
        await FillAsync(typed, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(View("Edit", typed));
        var outcome = await service.SaveAsync(
            new SaveAgreement(
                key, record is null ? null : typed.Version ?? 0, typed.Organisation!.Value, typed.Title, typed.SignedOn!.Value, typed.Members, typed.Others, typed.Mechanisms,
                typed.MonthlyHighlight, typed.QuarterlyKeyWork),
            user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict && record is not null)
            this.Renew(() => typed.Version = record.Version);
        return this.Answer(outcome, "已保存。", () => Redirect($"/service/agreements/{key}"), () => View("Edit", typed));
    }

    private IActionResult Done(Outcome outcome, string words, AgreementShowPage page) => this.Answer(outcome, words, () => Redirect(page.At), () => View("Show", page));

    private async Task<AgreementForm> FillAsync(AgreementForm typed, CancellationToken cancel)
    {
        typed.Organisations = Choices.Of(await organisations.SearchAsync(null, user.Scope, int.MaxValue, cancel));
        if (typed.Organisations.Count == 1)
            typed.Organisation ??= Guid.Parse(typed.Organisations[0].Value);
        return typed;
    }

    private async Task<AgreementShowPage?> PageAsync(Guid id, ActivityForm? activity, ActivityForm? end, CancellationToken cancel)
        => await agreements.RecordAsync(id, user.Scope, clock.Today(), cancel) is not { } record ? null : new AgreementShowPage(
            record, activity ?? new ActivityForm { On = clock.Today() }, end ?? new ActivityForm { Version = record.Version, On = clock.Today() }, user.May(Permission.ManageMembers));
}
