using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.ServiceCentres;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Service;

/// <summary>服务中心: the list, what a centre offers, its menu and the uses.</summary>
[Route("service/centres")]
[Allow(Permission.ViewMembers)]
public sealed class CentresController(
    CentreQueries centres, CentreService service, MenuService menus, MenuUseService uses, CodeTableStore codes, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int page, CancellationToken cancel)
    {
        var today = clock.Today();
        return View(new CentreListPage(
            today.Year, await centres.ListAsync(today.Year, user.Scope, page, cancel), await codes.CurrentAsync(cancel), today, user.May(Permission.ManageOrganisations)));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) => await PageAsync(id, null, null, null, cancel) is { } page ? View(page) : NotFound();

    [HttpPost("{id:guid}/offer"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Offer(Guid id, [Bind(Prefix = "Offer")] CentreForm typed, CancellationToken cancel)
    {
        if (await PageAsync(id, typed, null, null, cancel) is not { } page)
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View("Show", page));
        var outcome = await service.SaveAsync(
            new SaveCentre(id, typed.Version, typed.Level, typed.OpeningTimes, typed.Functions, typed.Resources, typed.WeeklyFrom), user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
        {
            ModelState.Remove("Offer.Version");
            typed.Version = page.Record.Version;
        }

        return Done(Findings.Under("Offer", outcome), "已保存。", page);
    }

    [HttpPost("{id:guid}/items"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> AddItem(Guid id, [Bind(Prefix = "Item")] CentreForm typed, Guid submissionId, CancellationToken cancel)
    {
        if (await PageAsync(id, null, typed, null, cancel) is not { } page)
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View("Show", page));
        var outcome = await menus.AddAsync(
            new AddMenuItem(submissionId, id, typed.Category, typed.Name, typed.Provider, typed.HowToJoin, typed.On ?? clock.Today()), user.Command(typed.Reason), cancel);
        return Done(Findings.Under("Item", outcome), "已加入菜单。", page);
    }

    [HttpPost("{id:guid}/items/{item:guid}/withdraw"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Withdraw(Guid id, Guid item, long version, CancellationToken cancel)
        => await PageAsync(id, null, null, null, cancel) is not { } page ? NotFound()
            : !ModelState.IsValid ? this.Unreadable(View("Show", page))
            : Done(await menus.WithdrawAsync(new WithdrawMenuItem(id, item, version, clock.Today()), user.Command(), cancel), "已从菜单取消。", page);

    [HttpPost("{id:guid}/uses"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> AddUse(Guid id, [Bind(Prefix = "Use")] CentreForm typed, Guid submissionId, CancellationToken cancel)
    {
        if (await PageAsync(id, null, null, typed, cancel) is not { } page)
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View("Show", page));
        var outcome = await uses.AddAsync(new AddMenuUse(submissionId, id, typed.ItemKey, typed.On ?? clock.Today(), typed.By, typed.Times, typed.Note), user.Command(), cancel);
        return Done(Findings.Under("Use", outcome), "已登记使用。", page);
    }

    [HttpPost("{id:guid}/uses/{use:guid}/take-back"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> TakeBackUse(Guid id, Guid use, string? reason, CancellationToken cancel)
        => await PageAsync(id, null, null, null, cancel) is { } page ? Done(await uses.TakeBackAsync(id, use, user.Command(reason), cancel), "已撤回。", page) : NotFound();

    private IActionResult Done(Outcome outcome, string words, CentreShowPage page) => this.Answer(outcome, words, () => Redirect(page.At), () => View("Show", page));

    private async Task<CentreShowPage?> PageAsync(Guid id, CentreForm? offer, CentreForm? item, CentreForm? use, CancellationToken cancel)
    {
        var today = clock.Today();
        if (await centres.RecordAsync(id, user.Scope, today, cancel) is not { } record)
            return null;
        return new CentreShowPage(
            record, (await codes.CurrentAsync(cancel)).Name(CodeStandards.ServicePoint, record.KindCode, record.OpenedOn) ?? "", offer ?? CentreForm.Of(record),
            item ?? new CentreForm { On = today }, use ?? new CentreForm { On = today }, user.May(Permission.ManageMembers) && record.ClosedOn is null);
    }
}
