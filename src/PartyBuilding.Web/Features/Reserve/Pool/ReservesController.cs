using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve.Pool;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Reserve.Pool;

/// <summary>One reserve cadre: coming in, moves, plan, tracking.</summary>
[Route("reserve/pool")]
[Allow(Permission.ViewReserve)]
public sealed class ReservesController(
    PoolQueries pool, PoolService service, TrainingService training, PoolLooks looks, CadreQueries cadres, ReserveReader reader, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("new/{cadre:guid}"), Allow(Permission.ManagePool)]
    public async Task<IActionResult> New(Guid cadre, CancellationToken cancel)
        => await pool.OfCadreAsync(cadre, user.Scope, cancel) is { } entry
            ? Redirect($"/reserve/pool/{entry}")
            : await NewAsync(cadre, new ReserveForm { On = clock.Today(), IsHealthy = true }, cancel);

    [HttpPost("new/{cadre:guid}"), Allow(Permission.ManagePool)]
    public async Task<IActionResult> New(Guid cadre, ReserveForm form, CancellationToken cancel)
    {
        var again = await NewAsync(cadre, form, cancel);
        if (again is not ViewResult)
            return again;
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await service.AddAsync(
            new AddToPool(
                form.SubmissionId, cadre, form.IsBureau, form.IsChief, form.IsNonParty, form.IsNear, form.IsHealthy, form.IsOutstanding, form.Direction, form.Way, form.Grassroots, form.On,
                form.Decision),
            user.Command(form.Reason), cancel);
        return this.Answer(outcome, "已入库。请接着填写培养安排。", () => Redirect($"/reserve/pool/{outcome.Value}"), () => again);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        var form = new ReserveForm();
        var page = await ShowAsync("Show", id, form, cancel);
        if (page is ViewResult)
            await looks.PersonAsync(form.Record.Person, user.Command(), cancel);
        return page;
    }

    [HttpGet("{id:guid}/move"), Allow(Permission.ManagePool)]
    public Task<IActionResult> Move(Guid id, CancellationToken cancel) => ShowAsync("Move", id, new ReserveForm(), cancel);

    [HttpPost("{id:guid}/move"), Allow(Permission.ManagePool)]
    public Task<IActionResult> Move(Guid id, ReserveForm form, CancellationToken cancel) => SendAsync("Move", id, form, "已登记变动。", context =>
        service.MoveAsync(new MoveReserve(id, form.Version, form.To, form.On, form.Decision), context, cancel), cancel);

    [HttpGet("{id:guid}/plan"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Plan(Guid id, CancellationToken cancel) => ShowAsync("Plan", id, new ReserveForm(), cancel);

    [HttpPost("{id:guid}/plan"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Plan(Guid id, ReserveForm form, CancellationToken cancel) => SendAsync("Plan", id, form, "已保存培养安排。", context =>
        training.PlanAsync(new PlanReserve(id, form.Version, form.Direction, form.Grassroots, form.Aim, form.Plan, form.Measures), context, cancel), cancel);

    [HttpGet("{id:guid}/follow"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Follow(Guid id, CancellationToken cancel) => ShowAsync("Follow", id, new ReserveForm(), cancel);

    [HttpPost("{id:guid}/follow"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Follow(Guid id, ReserveForm form, CancellationToken cancel) => SendAsync("Follow", id, form, "已登记。", context =>
        training.FollowAsync(new FollowReserve(id, form.Version, form.SubmissionId, form.Kind, form.On, form.Year, form.Content, form.By), context, cancel), cancel);

    private async Task<IActionResult> SendAsync(string view, Guid id, ReserveForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        var again = await ShowAsync(view, id, form, cancel);
        if (again is not ViewResult)
            return again;
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await send(user.Command(form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict)
        {
            again = await ShowAsync(view, id, form, cancel);
            this.Renew(() => form.Version = form.Record.Person.Version);
        }

        return this.Answer(outcome, words, () => Redirect(form.At), () => again);
    }

    private async Task<IActionResult> ShowAsync(string view, Guid id, ReserveForm form, CancellationToken cancel)
    {
        if (await pool.FindAsync(id, user.Scope, cancel) is not { } record)
            return NotFound();
        form.Record = record;
        form.Codes = await reader.CodesAsync(cancel);
        (form.MayPlan, form.MayMove) = (reader.MayManage && record.Person.IsActive, user.May(Permission.ManagePool));
        if (HttpMethods.IsGet(Request.Method))
            form.Take(user.Actor.Name, clock.Today());
        return View(view, form);
    }

    private async Task<IActionResult> NewAsync(Guid cadre, ReserveForm form, CancellationToken cancel)
    {
        if (await cadres.RecordAsync(cadre, user.Scope, cancel) is not { LeftOn: null } record)
            return NotFound();
        (form.Cadre, form.Codes) = (record, await reader.CodesAsync(cancel));
        return View("New", form);
    }
}
