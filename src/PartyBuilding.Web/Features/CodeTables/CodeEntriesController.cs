using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.CodeTables;

/// <summary>The department's own entries: add, change, withdraw.</summary>
[Route("code-tables/{table}/entries")]
[Allow(Permission.ManageCodes)]
public sealed class CodeEntriesController(CodeTableQueries queries, CodeTableSettings settings, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("new")]
    public IActionResult New(string table)
        => Open(table) is { } info ? View(new CodeForm { Table = info, ValidFrom = clock.Today(), Order = 50 }) : NotFound();

    [HttpPost("new")]
    public async Task<IActionResult> New(string table, CodeForm form, CancellationToken cancel)
    {
        if (Open(table) is not { } info)
            return NotFound();
        var full = form with { Table = info };
        if (form.ValidFrom is null)
            ModelState.TryAddModelError(nameof(form.ValidFrom), "请填写启用日期。");
        if (!ModelState.IsValid)
            return this.Unreadable(View(full));
        var outcome = await settings.AddAsync(full.Input(form.Code), form.ValidFrom!.Value, user.Command(form.Reason), cancel);
        return this.Answer(outcome, () => Done(table, "已增加。"), () => View(full));
    }

    [HttpGet("{code}/edit")]
    public Task<IActionResult> Edit(string table, string code, CancellationToken cancel) => FormAsync(nameof(Edit), table, code, null, cancel);

    [HttpPost("{code}/edit")]
    public async Task<IActionResult> Edit(string table, string code, CodeForm form, CancellationToken cancel)
    {
        var again = await FormAsync(nameof(Edit), table, code, form, cancel);
        if (Open(table) is not { } info)
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await settings.ChangeAsync((form with { Table = info }).Input(code), form.Version, user.Command(form.Reason), cancel);
        return Answer(outcome, table, "已修改。", again);
    }

    [HttpGet("{code}/withdraw")]
    public Task<IActionResult> Withdraw(string table, string code, CancellationToken cancel) => FormAsync(nameof(Withdraw), table, code, null, cancel);

    [HttpPost("{code}/withdraw")]
    public async Task<IActionResult> Withdraw(string table, string code, CodeForm form, CancellationToken cancel)
    {
        var again = await FormAsync(nameof(Withdraw), table, code, form, cancel);
        if (Open(table) is not { } info)
            return NotFound();
        if (form.ValidTo is null)
            ModelState.TryAddModelError(nameof(form.ValidTo), "请填写停用日期。");
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        return Answer(await settings.WithdrawAsync(info.Standard, code, form.Version, form.ValidTo!.Value, user.Command(form.Reason), cancel), table, "已停用。", again);
    }

    private IActionResult Answer(Outcome outcome, string table, string words, IActionResult again)
    {
        // The form carries the newest version: sending it again is a decision.
        if (outcome.Kind == OutcomeKind.Conflict)
            ModelState.Remove(nameof(CodeForm.Version));
        return this.Answer(outcome, () => Done(table, words), () => again);
    }

    private static CodeTableInfo? Open(string slug) => CodeTableCatalogue.Tables.FirstOrDefault(t => t.Slug == slug && t.IsOpen);

    private RedirectResult Done(string table, string words)
    {
        TempData.Say(words);
        return Redirect($"/code-tables/{table}");
    }

    private async Task<IActionResult> FormAsync(string view, string table, string code, CodeForm? form, CancellationToken cancel)
    {
        if (Open(table) is not { } info || (await queries.EntriesAsync(info.Standard, cancel)).FirstOrDefault(r => r.IsLocal && r.Item.Code == code) is not { } row)
            return NotFound();
        form ??= new CodeForm { Name = row.Item.Name, Aliases = string.Join("、", row.Item.Aliases), Order = row.Item.Order };
        return View(view, form with { Table = info, Row = row, Version = row.Version!.Value });
    }
}
