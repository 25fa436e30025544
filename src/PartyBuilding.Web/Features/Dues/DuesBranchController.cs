using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>A branch's months and the standards of its members.</summary>
[Route("dues/branches/{id:guid}")]
[Allow(Permission.ViewMembers)]
public sealed class DuesBranchController(
    DuesQueries dues, DuesStandardQueries standards, DuesSheetService sheets, DuesStandardService service, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await PageAsync(id, null, cancel) is { } page ? View("Branch", page) : NotFound();

    [HttpPost("months"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Open(Guid id, string? month, CancellationToken cancel)
    {
        if (await PageAsync(id, month, cancel) is not { } page)
            return NotFound();
        if (DuesInput.Month(month) is not { } chosen)
        {
            ModelState.AddModelError("Month", "请填写年月，例如 2026-10。");
            return this.Unreadable(View("Branch", page));
        }

        var outcome = await sheets.OpenAsync(new OpenDuesSheet(id, chosen), user.Command(), cancel);
        return this.Answer(outcome, () => Redirect($"/dues/sheets/{outcome.Value}"), () => View("Branch", page));
    }

    [HttpGet("standards")]
    public async Task<IActionResult> Standards(Guid id, CancellationToken cancel)
        => await StandardsAsync(id, new DuesFillForm { From = Month.Of(clock.Today()).ToString() }, cancel) is { } page ? View("Standards", page) : NotFound();

    [HttpPost("standards"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Fill(Guid id, [Bind(Prefix = "Fill")] DuesFillForm form, CancellationToken cancel)
    {
        if (await StandardsAsync(id, form, cancel) is not { } page)
            return NotFound();
        var fen = DuesInput.Fen(form.Amount, "Fill.Amount", ModelState);
        if (fen is null or <= 0)
            ModelState.TryAddModelError("Fill.Amount", "请填写大于 0 的金额。");
        if (DuesInput.Month(form.From) is not { } from)
            ModelState.TryAddModelError("Fill.From", "请填写年月，例如 2026-10。");
        else if (ModelState.IsValid)
        {
            var outcome = (await service.FillAsync(new FillDuesStandards(id, from, fen!.Value), user.Command(), cancel)).At("Fill");
            return this.Answer(
                outcome,
                $"已为 {outcome.Value} 名党员核定标准。",
                () => RedirectToAction(nameof(Standards), new { id }),
                () => View("Standards", page));
        }

        return this.Unreadable(View("Standards", page));
    }

    private async Task<DuesStandardsPage?> StandardsAsync(Guid id, DuesFillForm form, CancellationToken cancel)
        => await dues.UnitAsync(id, user.Scope, cancel) is { IsBranch: true } branch
            ? new DuesStandardsPage(branch, await standards.OfBranchAsync(branch.Id, Month.Of(clock.Today()), cancel), user.May(Permission.ManageMembers)) { Fill = form } : null;

    private async Task<DuesBranchPageModel?> PageAsync(Guid id, string? typed, CancellationToken cancel)
    {
        if (await dues.UnitAsync(id, user.Scope, cancel) is not { IsBranch: true } branch)
            return null;
        var today = Month.Of(clock.Today());
        var months = await dues.MonthsAsync(branch.Id, cancel);
        var next = months.Count == 0 ? today : months[0].Month.Next;
        var members = await standards.OfBranchAsync(branch.Id, today, cancel);
        var page = new DuesBranchPageModel(
            branch, months, next <= today ? next.ToString() : null, members.Count(m => m.InForce is null), members.Count, user.May(Permission.ManageMembers), today.Year)
        {
            MayImport = ImportDesk.May(user.Actor, ImportKind.DuesPayments),
        };
        return typed is null ? page : page with { Month = typed };
    }
}
