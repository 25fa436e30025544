using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.AwardRounds;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.AwardRounds;

/// <summary>Rounds of awards: the list, opening, publicity and commendation.</summary>
[Route("award-rounds")]
[Allow(Permission.ViewMembers)]
public sealed class AwardRoundsController(
    AwardQueries rounds, AwardRoundService service, OrganisationQueries organisations, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        ViewData["MayOpen"] = user.May(Permission.ManageMembers) && (await organisations.ParentsAsync(user.Scope, cancel)).Count > 0;
        return View(await rounds.ListAsync(user.Scope, cancel));
    }

    [HttpGet("new"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> New(CancellationToken cancel)
        => View(await FillAsync(new RoundForm { Year = clock.Today().Year, StartsOn = clock.Today() }, cancel));

    [HttpPost(""), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Open(RoundForm form, CancellationToken cancel)
    {
        await FillAsync(form, cancel);
        if (form.StartsOn is null)
            ModelState.TryAddModelError(nameof(form.StartsOn), "请填写开始日期。");
        if (form.Organisation is null)
            ModelState.TryAddModelError(nameof(form.Organisation), "请选择组织。");
        if (!ModelState.IsValid)
            return this.Unreadable(View("New", form));
        var quotas = form.Quotas.Where(q => q.Value is not null && Enum.TryParse<AwardCategory>(q.Key, out var c) && AwardWords.KindOf(c) == form.Kind)
            .ToDictionary(q => Enum.Parse<AwardCategory>(q.Key), q => q.Value!.Value);
        var outcome = await service.OpenAsync(
            new OpenAwardRound(form.SubmissionId, form.Organisation!.Value, form.Kind, form.Year, form.Title, form.Document, form.StartsOn!.Value, form.ClosesOn, quotas),
            user.Command(), cancel);
        return this.Answer(outcome, () => Said($"/award-rounds/{outcome.Value}", "已开展。"), () => View("New", form));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await rounds.RecordAsync(id, user.Scope, cancel) is { } round ? View(Page(round, new RoundForm { Version = round.Version, On = clock.Today() })) : NotFound();

    [HttpPost("{id:guid}/publicise"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Publicise(Guid id, RoundForm form, CancellationToken cancel)
        => StepAsync(id, form, "已登记公示。", c => service.PublicizeAsync(new CommendRound(id, form.Version, form.On ?? c.Today, form.Until), c, cancel), cancel);

    [HttpPost("{id:guid}/commend"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Commend(Guid id, RoundForm form, CancellationToken cancel)
        => StepAsync(
            id, form, "已表彰，奖励已记入党员和组织的奖惩记录。",
            c => service.CommendAsync(new CommendRound(id, form.Version, form.On ?? c.Today, Decision: form.Decision), c, cancel), cancel);

    private async Task<IActionResult> StepAsync(Guid id, RoundForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        if (await rounds.RecordAsync(id, user.Scope, cancel) is not { } round)
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View("Show", Page(round, form)));
        var outcome = await send(user.Command(string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = round.Version);
        return this.Answer(outcome, () => Said($"/award-rounds/{id}", words), () => View("Show", Page(round, form)));
    }

    private RedirectResult Said(string next, string words)
    {
        TempData.Say(words);
        return Redirect(next);
    }

    private RoundForm Page(AwardRoundRecord round, RoundForm form)
    {
        (form.Round, form.MayManage) = (round, user.May(Permission.ManageMembers));
        return form;
    }

    private async Task<RoundForm> FillAsync(RoundForm form, CancellationToken cancel)
    {
        form.Organisations = PartyBuilding.Web.Features.Organisations.Choices.Of(await organisations.ParentsAsync(user.Scope, cancel));
        return form;
    }
}
