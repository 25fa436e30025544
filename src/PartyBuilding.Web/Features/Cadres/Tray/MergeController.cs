using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Exchange;
using PartyBuilding.Core.Cadres.Merging;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres.Tray;

/// <summary>A file beside the record of a cadre, field by field.</summary>
[Route("cadres/forms/{form:guid}/merge")]
[Allow(Permission.ManageCadres)]
public sealed class MergeController(TrayQueries tray, MergeQueries merging, FormMergeService service, CadreReader reader, CurrentUser user) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Merge(Guid form, Guid? cadre, CancellationToken cancel) => PageAsync(form, new MergeChoices { Cadre = cadre }, cancel);

    [HttpPost("")]
    public async Task<IActionResult> Merge(Guid form, MergeChoices input, CancellationToken cancel)
    {
        if (!ModelState.IsValid || input.Cadre is not { } cadre)
            return NotFound();
        var page = await PageAsync(form, input, cancel);
        // Decided on since the page was shown: the command says by whom, and a double click goes on.
        var taken = (page is ViewResult && input.All ? input.Sides.Choices : input.Take.Where(t => t.Value == MergeChoices.Theirs).Select(t => t.Key)).ToHashSet(StringComparer.Ordinal);
        var outcome = await service.MergeAsync(new MergeForm(form, cadre, input.Version, input.Seen, taken), user.Command(), cancel);
        if (!outcome.IsOk && page is not ViewResult)
            page = outcome.Kind is OutcomeKind.NotFound or OutcomeKind.Forbidden ? page : await DecidedAsync(form, cancel);
        if (outcome.Kind == OutcomeKind.Conflict && page is ViewResult && input.Sides is not null)
            this.Renew(() => (input.Version, input.Seen) = (input.Head.Record.Version, input.Sides.Seen));
        return this.Answer(outcome, "已并入。", () => Redirect($"/cadres/{cadre}"), () => page);
    }

    private async Task<IActionResult> PageAsync(Guid key, MergeChoices input, CancellationToken cancel)
    {
        if (input.Cadre is not { } cadre || await tray.ItemAsync(key, user.Scope, cancel) is not { } item || await reader.HeadAsync(cadre, "form", cancel) is not { } head)
            return NotFound();
        if (!head.MayEdit)
            return Forbid();
        if (await merging.CompareAsync(key, cadre, user.Scope, head.Codes.Today, cancel) is not { } sides)
            return NotFound();
        (input.Head, input.Row, input.Sides) = (head, item.Row, sides);
        if (HttpMethods.IsGet(Request.Method))
        {
            (input.Version, input.Seen) = (head.Record.Version, sides.Seen);
            input.Take = sides.Proposed.ToDictionary(id => id, _ => (string?)MergeChoices.Theirs, StringComparer.Ordinal);
        }

        return View(nameof(Merge), input);
    }

    private async Task<IActionResult> DecidedAsync(Guid form, CancellationToken cancel)
        => await tray.ItemAsync(form, user.Scope, cancel) is { } item ? View("~/Features/Cadres/Tray/Show.cshtml", item) : NotFound();
}
