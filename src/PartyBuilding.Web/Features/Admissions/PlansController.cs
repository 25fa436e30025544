using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions.Plans;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>Annual plans: guiding numbers over the levels, with every revision and what came of them.</summary>
[Route("admissions/plans")]
[Allow(Permission.ViewMembers)]
public sealed class PlansController(PlanQueries plans, PlanService service, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int? year, int page, CancellationToken cancel)
    {
        var on = year is > 1900 and < 2200 ? year.Value : clock.Today().Year;
        var (rows, total) = await plans.ListAsync(on, user.Scope, page, cancel);
        return View("Plans", new PlanListPage(rows, on, Math.Max(1, page), total));
    }

    [HttpGet("{id:guid}/{year:int}")]
    public Task<IActionResult> Show(Guid id, int year, CancellationToken cancel) => PageAsync(id, year, null, cancel);

    [HttpPost("{id:guid}/{year:int}"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Save(Guid id, int year, PlanForm form, CancellationToken cancel)
    {
        var again = await PageAsync(id, year, form, cancel);
        if (again is NotFoundResult)
            return again;
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await service.SaveAsync(
            new SavePlan(form.SubmissionId, id, year, form.Revision, form.Number, form.Policy, form.Activists, form.Members, form.Composition),
            user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason), cancel);
        return Sent(outcome, id, year, "已保存计划。", again);
    }

    [HttpPost("{id:guid}/{year:int}/send"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Send(Guid id, int year, PlanForm form, CancellationToken cancel)
    {
        var again = await PageAsync(id, year, form, cancel);
        if (again is NotFoundResult)
            return again;
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        return Sent(await service.SendAsync(new SendPlan(id, year, form.Revision, form.SentOn ?? clock.Today()), user.Command(), cancel), id, year, "已登记上报。", again);
    }

    private IActionResult Sent(Outcome<Guid> outcome, Guid id, int year, string words, IActionResult again)
        => this.Answer(
            outcome,
            words,
            () => Redirect($"/admissions/plans/{id}/{year}"),
            () => again);

    private async Task<IActionResult> PageAsync(Guid id, int year, PlanForm? form, CancellationToken cancel)
    {
        if (year is < 1949 or > 2200 || await plans.RecordAsync(id, year, user.Scope, cancel) is not { } record)
            return NotFound();
        form ??= PlanForm.Of(record, clock.Today());
        form.Record = record;
        form.MayManage = user.May(Permission.ManageMembers);
        return View("Plan", form);
    }
}
