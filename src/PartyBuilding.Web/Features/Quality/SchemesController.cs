using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Quality.Schemes;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Quality;

/// <summary>校核方案: those shipped, and the department's own.</summary>
[Route("quality/schemes")]
[Allow(Permission.ManageMembers)]
public sealed class SchemesController(SchemeQueries schemes, SchemeService service, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel)
        => View("Schemes", new SchemeList(
            await schemes.ListAsync(cancel), (await schemes.RulesAsync(cancel)).ToDictionary(r => r.Code, r => r.Title), user.May(Permission.ManageRules)));

    [HttpGet("new")]
    [Allow(Permission.ManageRules)]
    public async Task<IActionResult> New(CancellationToken cancel) => View("Scheme", await FilledAsync(new SchemeForm(), cancel));

    [HttpPost("new")]
    [Allow(Permission.ManageRules)]
    public Task<IActionResult> New(SchemeForm form, CancellationToken cancel)
        => SaveAsync(new SaveScheme(form.SubmissionId ?? Guid.CreateVersion7(), null, form.Name, form.Codes), form, cancel);

    [HttpGet("{id:guid}")]
    [Allow(Permission.ManageRules)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
        => await schemes.FindAsync(id, cancel) is { IsShipped: false } own
            ? View("Scheme", await FilledAsync(new SchemeForm { Key = id, Version = own.Version, Name = own.Name, Codes = [.. own.Codes] }, cancel))
            : NotFound();

    [HttpPost("{id:guid}")]
    [Allow(Permission.ManageRules)]
    public Task<IActionResult> Edit(Guid id, SchemeForm form, CancellationToken cancel)
    {
        form.Key = id;
        return SaveAsync(new SaveScheme(id, form.Version ?? 0, form.Name, form.Codes), form, cancel);
    }

    [HttpPost("{id:guid}/withdraw")]
    [Allow(Permission.ManageRules)]
    public async Task<IActionResult> Withdraw(Guid id, SchemeForm form, CancellationToken cancel)
    {
        form.Key = id;
        return await AnswerAsync(await service.WithdrawAsync(id, form.Version ?? 0, user.Command(), cancel), "已停用。", form, cancel);
    }

    private async Task<IActionResult> SaveAsync(SaveScheme input, SchemeForm form, CancellationToken cancel)
        => await AnswerAsync(await service.SaveAsync(input, user.Command(), cancel), "已保存。", form, cancel);

    private async Task<IActionResult> AnswerAsync(Outcome outcome, string words, SchemeForm form, CancellationToken cancel)
    {
        if (outcome.Kind == OutcomeKind.Conflict && form.Key is { } key && await schemes.FindAsync(key, cancel) is { } latest)
            this.Renew(() => form.Version = latest.Version);
        var again = await FilledAsync(form, cancel);
        return this.Answer(outcome, words, () => Redirect("/quality/schemes"), () => View("Scheme", again));
    }

    private async Task<SchemeForm> FilledAsync(SchemeForm form, CancellationToken cancel)
    {
        form.Rules = await schemes.RulesAsync(cancel);
        return form;
    }
}
