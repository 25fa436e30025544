using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Exemptions;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Features.Returns.Periods;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>期间管理: the district opens and locks periods and lets single organisations file late.</summary>
[Route("returns/periods")]
[Allow(Permission.ManagePeriods)]
public sealed class PeriodsController(
    PeriodLines lines, ReturnLists lists, PeriodOpening opening, PeriodLocking locking, PeriodUnits units, ExemptionQueries exemptions, FormStore forms,
    CurrentUser user, TimeProvider clock) : Controller
{
    private const int PeriodsShown = 36;
    private const int MostOwing = 2000;

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await PageAsync(new OpenPeriodForm(), cancel));

    [HttpPost("")]
    public async Task<IActionResult> Open([Bind(Prefix = "Form")] OpenPeriodForm form, CancellationToken cancel)
    {
        if (!Month.TryParse(form.Month, out var month) && ModelState.IsValid)
            ModelState.AddModelError("Form.Month", "月份请写成 2026-10 的样子。");
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Index", await PageAsync(form, cancel));
        }

        var outcome = await opening.OpenAsync(new OpenPeriod(form.FormCode!, month), user.Command(), cancel);
        var page = await PageAsync(form, cancel);
        return this.Answer(outcome, () => Redirect($"/returns/periods/{outcome.Value}"), () => View("Index", page));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await OneAsync(id, new ExceptionForm(), cancel) is { } page ? View(page) : NotFound();

    [HttpPost("{id:guid}/lock")]
    public async Task<IActionResult> Lock(Guid id, CancellationToken cancel)
        => await AnswerAsync(id, await locking.LockAsync(id, user.Command(), cancel), new ExceptionForm(), "已锁定。", cancel);

    /// <summary>Brings the returns owed in step with the register.</summary>
    [HttpPost("{id:guid}/units")]
    public async Task<IActionResult> Align(Guid id, CancellationToken cancel)
    {
        var outcome = await units.AlignAsync(id, user.Command(), cancel);
        var done = outcome.Value is { } d
            ? $"增加 {d.Owing.Count} 个应报单位，{d.Excused.Count} 个不再应报{(d.Lapsed.Count > 0 ? $"，{d.Lapsed.Count} 个恢复原报送" : "")}。" : "";
        return await AnswerAsync(id, outcome, new ExceptionForm(), done, cancel);
    }

    [HttpPost("{id:guid}/exceptions")]
    public async Task<IActionResult> Allow(Guid id, [Bind(Prefix = "Form")] ExceptionForm form, CancellationToken cancel)
        => await AnswerAsync(
            id, await locking.AllowAsync(form.ReturnId, form.Until ?? default, user.Command(form.Reason), cancel), form, "已准予补报。", cancel);

    private async Task<IActionResult> AnswerAsync(Guid id, Outcome outcome, ExceptionForm form, string done, CancellationToken cancel)
    {
        if (await OneAsync(id, form, cancel) is not { } page)
            return NotFound();
        return this.Answer(outcome, done, () => Redirect($"/returns/periods/{id}"), () => View("Show", page));
    }

    private async Task<PeriodPage?> OneAsync(Guid id, ExceptionForm form, CancellationToken cancel)
    {
        if (await lists.PeriodAsync(id, cancel) is not { } period)
            return null;
        var owing = await lists.InPeriodAsync(
            period.Id, [ReturnStatus.NotStarted, ReturnStatus.Draft, ReturnStatus.SentBack, ReturnStatus.Missing], user.Scope, 0, MostOwing, cancel);
        var line = PeriodLines.Line(await lists.ProgressAsync(period, user.Scope, cancel), clock.Today(), mayLock: true);
        var difference = await units.DifferenceAsync(id, clock.Today(), cancel);
        return new PeriodPage(line, difference!, [.. owing.Select(r => new FormChoice(r.PublicId.ToString(), r.Organisation))], form)
        {
            Exempt = await exemptions.InPeriodAsync(period.Id, period.FormCode, period.Month, user.Scope, cancel),
        };
    }

    private async Task<PeriodsPage> PageAsync(OpenPeriodForm form, CancellationToken cancel) => new(
        await lines.NewestAsync(PeriodsShown, user.Scope, mayLock: true, cancel),
        [.. (await forms.AllAsync(cancel)).DistinctBy(f => f.Code).Select(f => new FormChoice(f.Code, f.Name))], form);
}
