using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Reserve;

/// <summary>Rounds of selection: the list, one round, opening, its calendar and its units.</summary>
[Route("reserve")]
[Allow(Permission.ViewReserve)]
public sealed class ReserveController(
    SelectionQueries selections, SelectionRoundService service, ReserveReader reader, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel)
        => View(new RoundList(await selections.ListAsync(user.Scope, cancel), user.May(Permission.ManageReserve) && OpensRounds, clock.Today()));

    [HttpGet("rounds/new"), Allow(Permission.ManageReserve)]
    public async Task<IActionResult> New(CancellationToken cancel)
    {
        if (!OpensRounds)
            return Forbid();
        var form = new RoundForm { Year = clock.Today().Year, Basis = SelectionBasis.Circular2005 };
        form.AllDirections = await reader.DirectionsAsync(cancel);
        form.Directions.AddRange(form.AllDirections.Select(d => d.Value));
        form.Separate.AddRange(SelectionStages.SeparateByCircular.Where(form.Directions.Contains));
        return View(form);
    }

    [HttpPost("rounds/new"), Allow(Permission.ManageReserve)]
    public async Task<IActionResult> New(RoundForm form, CancellationToken cancel)
    {
        form.AllDirections = await reader.DirectionsAsync(cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(View(form));
        var outcome = await service.OpenAsync(
            new OpenSelection(
                form.SubmissionId, user.Home?.PublicId ?? Guid.Empty, form.Basis, form.Year, form.Title, form.Document, form.IsChief, form.IsBureau, form.IsMunicipal, form.IsSeparate,
                form.Target, form.NearTarget, form.BornFrom, form.BachelorBornFrom, form.Directions, form.Separate, form.Windows(form.Basis ?? SelectionBasis.Circular2005)),
            user.Command(form.Reason), cancel);
        return this.Answer(outcome, "已开展。请列入参加的单位。", () => Redirect($"/reserve/rounds/{outcome.Value}"), () => View(form));
    }

    [HttpGet("rounds/{id:guid}")]
    public Task<IActionResult> Show(Guid id, CancellationToken cancel) => ShowAsync("Show", id, new RoundForm(), cancel);

    [HttpGet("rounds/{id:guid}/edit"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Edit(Guid id, CancellationToken cancel) => ShowAsync("Edit", id, new RoundForm(), cancel);

    [HttpPost("rounds/{id:guid}/edit"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> Edit(Guid id, RoundForm form, CancellationToken cancel) => SendAsync("Edit", id, form, "已保存。", (round, context) => service.ChangeAsync(
        new ChangeSelection(id, form.Version, form.Title, form.Document, form.Target, form.NearTarget, form.Windows(round.Basis)), context, cancel), cancel);

    [HttpPost("rounds/{id:guid}/units"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> AddUnit(Guid id, RoundForm form, CancellationToken cancel) => SendAsync("Show", id, form, "已列入。", (_, context) => service.AddUnitAsync(
        new AddSelectionUnit(id, form.Version, form.SubmissionId, form.OrganisationKey, form.DirectionId, form.Employer, form.Chiefs, form.Deputies, form.Headcount), context, cancel), cancel);

    [HttpPost("rounds/{id:guid}/end"), Allow(Permission.ManageReserve)]
    public Task<IActionResult> End(Guid id, RoundForm form, CancellationToken cancel)
        => SendAsync("Show", id, form, "这次选拔已经结束。", (_, context) => service.EndAsync(id, form.Version, context, cancel), cancel);

    private bool OpensRounds => user.Home is { } home && user.Scope.Top == home.Path && Core.Organisations.OrganisationPath.Depth(home.Path) == 1;

    private async Task<IActionResult> SendAsync(
        string view, Guid id, RoundForm form, string words, Func<SelectionView, CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        var again = await ShowAsync(view, id, form, cancel);
        if (form.Round is not { } round)
            return again;
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await send(round, user.Command(form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict)
        {
            again = await ShowAsync(view, id, form, cancel);
            this.Renew(() => form.Version = form.Round.Version);
        }

        return this.Answer(outcome, words, () => Redirect($"/reserve/rounds/{id}"), () => again);
    }

    private async Task<IActionResult> ShowAsync(string view, Guid id, RoundForm form, CancellationToken cancel)
    {
        form.Round = await selections.RoundAsync(id, user.Scope, cancel);
        if (form.Round is not { } round)
            return NotFound();
        form.Today = clock.Today();
        form.MayManage = reader.MayManage && round is { IsRunner: true, EndedOn: null };
        if (view == "Edit" && !form.MayManage)
        {
            form.Round = null;
            return Forbid();
        }

        if (form.MayManage)
            form.Units = await reader.UnitsAsync(cancel);
        if (HttpMethods.IsGet(Request.Method))
            form.Take(round);
        return View(view, form);
    }
}
