using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Life;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Features.Returns.Sheet;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>Filling a return in: a cell as one leaves it, or the whole form at once; overrides and explanations.</summary>
[Route("returns/{id:guid}")]
[Allow(Permission.FillReturns)]
public sealed class EntryController(ReturnSheets sheets, SheetBuilder builder, CellPanels panels, ReturnEntry entry, CurrentUser user) : Controller
{
    private const string Page = "~/Features/Returns/Sheet/Show.cshtml";

    /// <summary>The whole form, as sent without script and by 检查并上报.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Save(Guid id, EntryForm form, CancellationToken cancel)
    {
        if (await sheets.FindAsync(id, user.Scope, cancel) is not { } sheet)
            return NotFound();
        var next = form.Next == "check" ? $"/returns/{id}/check" : $"/returns/{id}";
        if (!builder.MayFill(sheet))
            return Redirect($"/returns/{id}");
        if (!TryRead(sheet, form, out var typed))
            return await AgainAsync(id, null, page => page.WithTyped(form.Cells), StatusCodes.Status422UnprocessableEntity, cancel);
        if (typed.Count == 0)
            return Redirect(next);
        var outcome = await entry.SaveAsync(new SaveCells(id, form.Version, typed), user.Command(), cancel);
        return outcome.IsOk ? Redirect(next) : await ConflictAsync(id, outcome, form, typed, cancel);
    }

    /// <summary>One cell, answered with the cell as it stands now and what else changed on the page.</summary>
    [HttpPost("cells/{cell}")]
    public async Task<IActionResult> SaveCell(Guid id, string cell, EntryForm form, CancellationToken cancel)
    {
        if (await sheets.FindAsync(id, user.Scope, cancel) is not { } sheet || sheet.Form.Items.All(item => item.Key != cell))
            return NotFound();
        string? refusal = null;
        var answer = StatusCodes.Status200OK;
        if (!TryRead(sheet, form, out var typed))
        {
            refusal = "没有保存：请填整数，金额最多两位小数";
            answer = StatusCodes.Status422UnprocessableEntity;
        }
        else
        {
            var outcome = await entry.SaveAsync(new SaveCells(id, form.Version, typed), user.Command(), cancel);
            if (outcome.Kind == OutcomeKind.NotFound)
                return NotFound();
            refusal = outcome.IsOk ? null : "没有保存：" + string.Join("", outcome.Findings.Select(OutcomeExtensions.Words));
            answer = outcome.Kind switch { OutcomeKind.Ok => 200, OutcomeKind.Conflict => 409, _ => 422 };
        }

        Response.StatusCode = answer;
        var now = (await sheets.FindAsync(id, user.Scope, cancel))!;
        var page = builder.Page(now, null);
        var shown = new SheetSections(now, page.Checks, page.MayFill).Find(cell)!;
        // Refused text stays in the cell for its author to put right.
        var kept = refusal is null ? shown : shown with { Text = form.Cells.GetValueOrDefault(cell) ?? "", Mark = CellMark.Refused };
        return PartialView("~/Features/Returns/Sheet/_SavedCell.cshtml", new SavedCell(kept, page, refusal));
    }

    [HttpPost("sections/{section}/none")]
    public async Task<IActionResult> None(Guid id, string section, EntryForm form, CancellationToken cancel)
    {
        if (await sheets.FindAsync(id, user.Scope, cancel) is not { } sheet)
            return NotFound();
        if (!TryRead(sheet, form, out var typed))
            return await AgainAsync(id, null, page => page.WithTyped(form.Cells), StatusCodes.Status422UnprocessableEntity, cancel);
        var outcome = await entry.NothingToReportAsync(new ReturnStep(id, form.Version), section, user.Command(), typed, cancel);
        return outcome.IsOk ? Redirect($"/returns/{id}#section-{section}") : await ConflictAsync(id, outcome, form, typed, cancel);
    }

    [HttpPost("cells/{cell}/override")]
    public Task<IActionResult> Override(Guid id, string cell, OverrideForm form, CancellationToken cancel)
        => SetAsync(id, cell, form, (item, sheet) =>
            Figures.TryRead(form.Value, item.Unit, out var value) ? new CellEntry(value, form.Reason) : null, cancel);

    /// <summary>Back to what the ledger says.</summary>
    [HttpPost("cells/{cell}/restore")]
    public Task<IActionResult> Restore(Guid id, string cell, OverrideForm form, CancellationToken cancel)
        => SetAsync(id, cell, form, (item, sheet) => new CellEntry(sheet.Figure(item.Key).Ledger), cancel);

    [HttpPost("explanations")]
    public async Task<IActionResult> Explain(Guid id, ExplainForm form, CancellationToken cancel)
    {
        var outcome = await entry.ExplainAsync(new Explain(id, form.Version, form.Finding ?? "", form.Explanation ?? ""), user.Command(), cancel);
        return await AnswerAsync(id, outcome, $"/returns/{id}#checks", page => page with
        {
            Checks = [.. page.Checks.Select(line => line.Key == form.Finding ? line with { Explanation = form.Explanation } : line)],
        }, cancel);
    }

    /// <summary>What a figure rests on, beside its cell.</summary>
    [HttpPost("cells/{cell}/note")]
    public async Task<IActionResult> Note(Guid id, string cell, NoteForm form, CancellationToken cancel)
    {
        var outcome = await entry.NoteAsync(new ReturnStep(id, form.Version), cell, form.Note, user.Command(), cancel);
        return await AnswerAsync(
            id, outcome, $"/returns/{id}?cell={cell}#cell-panel", page => page with { Panel = page.Panel is null ? null : page.Panel with { Note = form.Note } }, cancel, cell);
    }

    private async Task<IActionResult> SetAsync(
        Guid id, string cell, OverrideForm form, Func<Core.Returns.Forms.FormItem, ReturnSheet, CellEntry?> read, CancellationToken cancel)
    {
        if (await sheets.FindAsync(id, user.Scope, cancel) is not { } sheet || sheet.Form.Items.FirstOrDefault(i => i.Key == cell) is not { } item)
            return NotFound();
        if (read(item, sheet) is not { } typed)
        {
            ModelState.AddModelError("override-value", "填报数请填整数，金额最多两位小数。");
            return await AgainAsync(id, cell, Typed, StatusCodes.Status422UnprocessableEntity, cancel);
        }

        var outcome = await entry.SaveAsync(
            new SaveCells(id, form.Version, new Dictionary<string, CellEntry> { [cell] = typed }), user.Command(typed.Reason), cancel);
        return await AnswerAsync(id, outcome, $"/returns/{id}?cell={cell}#cell-panel", Typed, cancel, cell);

        SheetPage Typed(SheetPage page)
            => page with { Panel = page.Panel is null ? null : page.Panel with { TypedText = form.Value, TypedReason = form.Reason } };
    }

    private async Task<IActionResult> AnswerAsync(
        Guid id, Outcome outcome, string next, Func<SheetPage, SheetPage> typed, CancellationToken cancel, string? cell = null)
    {
        if (outcome.IsOk)
            return Redirect(next);
        if (outcome.Kind == OutcomeKind.NotFound)
            return NotFound();
        ModelState.AddFindings(outcome.Findings);
        return await AgainAsync(id, cell, typed, outcome.Kind == OutcomeKind.Conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, cancel);
    }

    /// <summary>The page as it stands now with what was typed still in it, so that nothing is lost.</summary>
    private async Task<IActionResult> AgainAsync(Guid id, string? cell, Func<SheetPage, SheetPage> typed, int status, CancellationToken cancel)
    {
        if (await sheets.FindAsync(id, user.Scope, cancel) is not { } sheet)
            return NotFound();
        foreach (var key in new[] { "Version", "Value", "Reason", "Note", "Explanation" })
            ModelState.Remove(key);
        Response.StatusCode = status;
        var panel = cell is null ? null : await panels.OfAsync(sheet, cell, 1, null, null, cancel);
        return View(Page, typed(builder.Page(sheet, panel)));
    }

    /// <summary>Says at each cell what somebody else has put there meanwhile, beside what was typed and is not saved.</summary>
    private async Task<IActionResult> ConflictAsync(Guid id, Outcome outcome, EntryForm form, IReadOnlyDictionary<string, CellEntry> typed, CancellationToken cancel)
    {
        if (outcome.Kind == OutcomeKind.Conflict && await sheets.FindAsync(id, user.Scope, cancel) is { } now)
        {
            foreach (var (key, entry) in typed.Where(t => now.Figure(t.Key).Value != t.Value.Value))
            {
                var item = now.Form.Item(key);
                ModelState.AddModelError(
                    $"cell-{key.Replace('.', '-')}", $"“{item.Name}”现在是 {Shown(now.Figure(key).Value, item)}，您填的 {Shown(entry.Value, item)} 还没有保存。");
            }
        }

        return await AnswerAsync(id, outcome, "", page => page.WithTyped(form.Cells), cancel);
    }

    private static string Shown(long? value, Core.Returns.Forms.FormItem item) => value is null ? "空" : Figures.Text(value, item);

    /// <summary>What was typed into manual cells; false, with messages at the cells, when something is no number.</summary>
    private bool TryRead(ReturnSheet sheet, EntryForm form, out Dictionary<string, CellEntry> typed)
    {
        typed = new(StringComparer.Ordinal);
        foreach (var (key, text) in form.Cells)
        {
            if (sheet.Form.Items.FirstOrDefault(i => i.Key == key) is not { } item)
                continue;
            if (!Figures.TryRead(text, item.Unit, out var value))
                ModelState.AddModelError($"cell-{key.Replace('.', '-')}", $"“{item.Name}”请填整数，金额最多两位小数。");
            else if (value != sheet.Figure(key).Value)
                typed[key] = new CellEntry(value);
        }

        return ModelState.IsValid;
    }
}
