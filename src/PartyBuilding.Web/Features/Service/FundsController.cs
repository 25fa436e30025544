using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Funds;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Service;

/// <summary>活动经费、专项经费、帮困资金: the list, the form, the account printed and exported.</summary>
[Route("service/funds")]
[Allow(Permission.ViewMembers)]
public sealed class FundsController(
    FundQueries funds, FundService service, FundWorkbook workbook, OrganisationQueries organisations, CurrentUser user, PartyBuildingMeter meter, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(FundKind? kind, int? year, int page, CancellationToken cancel)
    {
        var (of, known) = (year is >= 1950 and <= 2100 ? year : null, kind is { } k && Enum.IsDefined(k) ? kind : null);
        return View(new FundListPage(known, of, await funds.ListAsync(known, of, user.Scope, page, cancel), user.May(Permission.ManageMembers)));
    }

    [HttpGet("new"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> New(CancellationToken cancel) => View("Edit", await FillAsync(new FundForm { Year = clock.Today().Year }, cancel));

    [HttpPost(""), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Add(FundForm typed, CancellationToken cancel) => SaveAsync(typed, typed.SubmissionId, null, cancel);

    [HttpGet("{id:guid}/edit"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
        => await funds.RecordAsync(id, user.Scope, true, cancel) is { } record ? View(await FillAsync(FundForm.Of(record), cancel)) : NotFound();

    [HttpPost("{id:guid}/edit"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Edit(Guid id, FundForm typed, CancellationToken cancel)
    {
        if (await funds.RecordAsync(id, user.Scope, true, cancel) is not { } record)
            return NotFound();
        (typed.Holder, typed.Kind, typed.Action) = (record.HolderKey, record.Kind, $"/service/funds/{id}/edit");
        return await SaveAsync(typed, id, record, cancel);
    }

    [HttpGet("{id:guid}/print")]
    public async Task<IActionResult> Print(Guid id, CancellationToken cancel)
        => await funds.RecordAsync(id, user.Scope, user.May(Permission.ManageMembers), cancel) is { } record ? View(record) : NotFound();

    [HttpGet("{id:guid}/export"), Allow(Permission.ExportMembers)]
    public Task<IActionResult> Export(Guid id, CancellationToken cancel)
        => this.WorkbookAsync(meter, "fund", content => workbook.WriteAsync(id, content, user.Command(), cancel));

    private async Task<IActionResult> SaveAsync(FundForm typed, Guid key, FundRecord? record, CancellationToken cancel)
    {
        if (typed.Holder is null)
            ModelState.TryAddModelError(nameof(typed.Holder), "请选择管理的党组织。");
        if (YuanText.Read(typed.Least, out var least) is { } leastFault)
            ModelState.TryAddModelError(nameof(typed.Least), leastFault);
        if (YuanText.Read(typed.Most, out var most) is { } mostFault)
            ModelState.TryAddModelError(nameof(typed.Most), mostFault);
        await FillAsync(typed, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(View("Edit", typed));
        var outcome = await service.SaveAsync(
            new SaveFund(key, record is null ? null : typed.Version ?? 0, typed.Holder!.Value, typed.Kind, typed.Name, typed.Year, least, most, typed.IsOnceAYear, typed.Note),
            user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict && record is not null)
            this.Renew(() => typed.Version = record.Version);
        return this.Answer(outcome, "已保存。", () => Redirect($"/service/funds/{key}"), () => View("Edit", typed));
    }

    private async Task<FundForm> FillAsync(FundForm typed, CancellationToken cancel)
    {
        typed.Holders = Choices.Of(await organisations.SearchAsync(null, user.Scope, int.MaxValue, cancel));
        if (typed.Holders.Count == 1)
            typed.Holder ??= Guid.Parse(typed.Holders[0].Value);
        return typed;
    }
}
