using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.AwardRounds;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Education;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.AwardRounds;

/// <summary>Nominations: putting forward, inspection, review by level, decision.</summary>
[Route("award-rounds")]
[Allow(Permission.ViewMembers)]
public sealed class NominationsController(
    AwardQueries rounds, NominationService service, OrganisationQueries organisations, EducationQueries rosters, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("{id:guid}/nominate"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> New(Guid id, Guid? unit, CancellationToken cancel)
        => await FillAsync(id, new RoundForm { Unit = unit, On = clock.Today() }, cancel) is { } form ? View("Nominate", form) : NotFound();

    [HttpPost("{id:guid}/nominate"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Nominate(Guid id, RoundForm form, CancellationToken cancel)
    {
        if (await FillAsync(id, form, cancel) is null)
            return NotFound();
        if (form.Unit is null)
            ModelState.TryAddModelError(nameof(form.Unit), "请选择推荐单位。");
        if (!ModelState.IsValid)
            return this.Unreadable(View("Nominate", form));
        var isPersonal = form.Category is { } category && AwardWords.IsPersonal(category);
        var outcome = await service.NominateAsync(
            new Nominate(
                form.SubmissionId, id, form.Unit!.Value, form.Category, form.PersonKey, form.SubjectKey ?? (isPersonal || form.PersonKey is not null ? null : form.Unit),
                form.On ?? clock.Today(), form.Deeds, form.SelectedOn, form.Present, form.InFavour, form.HeardOn, form.HeardCount),
            Command(form), cancel);
        return this.Answer(outcome, () => Said($"/award-rounds/nominations/{outcome.Value}", "已推荐。"), () => View("Nominate", form));
    }

    [HttpGet("nominations/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await rounds.NominationAsync(id, user.Scope, cancel) is { } row
            ? View("Nomination", Page(row, new RoundForm { Version = row.Version, On = clock.Today() })) : NotFound();

    [HttpPost("nominations/{id:guid}/step"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Step(Guid id, RoundForm form, CancellationToken cancel)
        => SendAsync(id, form, "已登记。", c => service.StepAsync(new RecordNominationStep(id, form.Version, form.Step, form.On ?? c.Today, form.Text), c, cancel), cancel);

    [HttpPost("nominations/{id:guid}/review"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Review(Guid id, RoundForm form, CancellationToken cancel)
        => SendAsync(id, form, "已审核。", c => service.ReviewAsync(new ReviewNomination(id, form.Version, form.LevelId, form.On ?? c.Today, form.Agreed, form.Text), c, cancel), cancel);

    [HttpPost("nominations/{id:guid}/decide"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Decide(Guid id, RoundForm form, CancellationToken cancel)
        => SendAsync(id, form, "已列为拟表彰。", c => service.DecideAsync(new DecideNomination(id, form.Version), c, cancel), cancel);

    private async Task<IActionResult> SendAsync(Guid id, RoundForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        if (await rounds.NominationAsync(id, user.Scope, cancel) is not { } row)
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View("Nomination", Page(row, form)));
        var outcome = await send(Command(form));
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = row.Version);
        return this.Answer(outcome, () => Said($"/award-rounds/nominations/{id}", words), () => View("Nomination", Page(row, form)));
    }

    private CommandContext Command(RoundForm form) => user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason);

    private RedirectResult Said(string next, string words)
    {
        TempData.Say(words);
        return Redirect(next);
    }

    private RoundForm Page(NominationRow row, RoundForm form)
    {
        (form.Nomination, form.MayManage) = (row, user.May(Permission.ManageMembers));
        return form;
    }

    private async Task<RoundForm?> FillAsync(Guid id, RoundForm form, CancellationToken cancel)
    {
        if (await rounds.RecordAsync(id, user.Scope, cancel) is not { Status: AwardRoundStatus.Open } round)
            return null;
        var units = await organisations.SearchAsync(null, user.Scope, 2000, cancel);
        (form.Round, form.MayManage, form.Organisations) = (round, true, PartyBuilding.Web.Features.Organisations.Choices.Of(units));
        if (form.Unit is null && form.Organisations.Count == 1)
            form.Unit = Guid.Parse(form.Organisations[0].Value);
        if (form.Unit is { } unit)
            form.People = [.. (await rosters.RosterAsync(unit, clock.Today(), user.Scope, cancel)).Select(p => new SelectListItem(p.Name, p.Key.ToString()))];
        return form;
    }
}
