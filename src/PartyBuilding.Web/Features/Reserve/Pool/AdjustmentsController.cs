using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve.Pool;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Reserve.Pool;

/// <summary>年度调整: which units have been done, and one of them.</summary>
[Route("reserve/pool/adjust")]
[Allow(Permission.ViewReserve)]
public sealed class AdjustmentsController(PoolQueries pool, AdjustmentService service, PoolLooks looks, ReserveReader reader, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel)
        => View(new AdjustList(clock.Today().Year, await pool.UnitsAsync(user.Scope, cancel), user.May(Permission.ManagePool)));

    [HttpGet("{unit:guid}"), Allow(Permission.ManagePool)]
    public async Task<IActionResult> Edit(Guid unit, CancellationToken cancel)
    {
        var form = new AdjustForm();
        if (!await FillAsync(unit, form, cancel))
            return NotFound();
        form.Take(clock.Today());
        await looks.ListAsync("年度调整", form.People.Count, user.Command(), cancel);
        return View(form);
    }

    [HttpPost("{unit:guid}"), Allow(Permission.ManagePool)]
    public async Task<IActionResult> Edit(Guid unit, AdjustForm form, CancellationToken cancel)
    {
        if (!await FillAsync(unit, form, cancel))
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View(form));
        var outcome = await service.AdjustAsync(form.ToInput(), user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(form.Renew);
        return this.Answer(outcome, $"已完成 {form.Year} 年度调整，退出 {outcome.Value} 名。", () => Redirect("/reserve/pool/adjust"), () => View(form));
    }

    private async Task<bool> FillAsync(Guid unit, AdjustForm form, CancellationToken cancel)
    {
        form.UnitKey = unit;
        form.People = [.. (await pool.ListAsync(new PoolFilter(Organisation: unit), user.Scope, cancel)).Where(p => p.UnitKey == unit)];
        form.Codes = await reader.CodesAsync(cancel);
        return form.People.Count > 0;
    }
}
