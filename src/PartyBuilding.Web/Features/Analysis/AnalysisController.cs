using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Publishing;
using PartyBuilding.Core.Analysis.Saved;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Analysis;

/// <summary>Cross-tabs: the list of saved ones, the table with its editor, saving, putting forward to be published.</summary>
[Route("statistics/analysis")]
[Allow(Permission.ViewStatistics)]
public sealed class AnalysisController(AnalysisPages pages, SavedAnalyses saved, SavedAnalysisService saving, PublicationService publishing, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int page = 1, CancellationToken cancel = default)
    {
        var (rows, total) = await saved.ListAsync(page, user.Actor, user.Scope, cancel);
        return View(new AnalysisList(rows, total, Math.Max(1, page)));
    }

    [HttpGet("table")]
    public async Task<IActionResult> Table([FromQuery] AnalysisForm form, CancellationToken cancel)
    {
        ModelState.Clear();
        if (string.IsNullOrEmpty(form.Row))
            return View(await pages.PageAsync(form, null, null, cancel));
        var counted = await pages.CountAsync(form, cancel);
        var again = counted.IsOk ? counted.Value! : await pages.PageAsync(form, null, null, cancel);
        return this.Answer(counted, () => View(again), () => View(again));
    }

    /// <summary>A saved one, counted in the reader's own scope.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        if (await saved.FindAsync(id, user.Actor, user.Scope, cancel) is not { } record)
            return NotFound();
        var form = AnalysisForm.Of(record.Query, id);
        var counted = await pages.CountAsync(form, cancel);
        var again = counted.IsOk ? counted.Value! : await pages.PageAsync(form, null, null, cancel);
        return this.Answer(counted, () => View("Table", again), () => View("Table", again));
    }

    [HttpPost("save")]
    public async Task<IActionResult> Save([FromForm] AnalysisForm form, [FromForm] SaveAnalysisForm save, CancellationToken cancel)
    {
        ModelState.Clear();
        var again = save.Do == "save" ? form.Saved : null;
        var read = await pages.ReadAsync(form, cancel);
        var outcome = read.Value is { } query
            ? await saving.SaveAsync(
                new SaveAnalysis(again ?? (save.SubmissionId == Guid.Empty ? Guid.CreateVersion7() : save.SubmissionId), again is null ? null : save.Version ?? 0, save.Name, save.Shared, query with { Targets = save.Read() }),
                user.Command(), cancel)
            : Outcome<Guid>.From(read);
        if (outcome.Kind == OutcomeKind.Conflict && again is { } key && await saved.FindAsync(key, user.Actor, user.Scope, cancel) is { } latest)
            save.Version = latest.Version;
        var page = outcome.IsOk ? null : await pages.PageAsync(form, save, (await pages.CountAsync(form, cancel)).Value?.Table, cancel);
        return this.Answer(outcome, "分析已保存。", () => Redirect($"/statistics/analysis/{outcome.Value}"), () => View(nameof(Table), page));
    }

    [HttpPost("{id:guid}/delete")]
    public async Task<IActionResult> Delete(Guid id, int version, CancellationToken cancel)
    {
        var outcome = await saving.CloseAsync(id, version, user.Command(), cancel);
        return await AgainAsync(outcome, id, "分析已删除。", "/statistics/analysis", null, cancel);
    }

    /// <summary>Freezes the figures and puts them forward to be published.</summary>
    [HttpPost("{id:guid}/propose")]
    [Allow(Permission.ExportStatistics)]
    public async Task<IActionResult> Propose(Guid id, Guid submissionId, string? purpose, CancellationToken cancel)
    {
        var key = submissionId == Guid.Empty ? Guid.CreateVersion7() : submissionId;
        var outcome = await publishing.ProposeAsync(new ProposePublication(key, id, purpose), user.Command(), cancel);
        return await AgainAsync(outcome, id, "公布申请已提出，等另一位同志批准。", $"/publications/{key}", purpose, cancel);
    }

    private async Task<IActionResult> AgainAsync(Outcome outcome, Guid id, string words, string address, string? purpose, CancellationToken cancel)
    {
        if (outcome.IsOk || await saved.FindAsync(id, user.Actor, user.Scope, cancel) is not { } record)
            return this.Answer(outcome, words, () => Redirect(address), NotFound);
        ModelState.Clear();
        var page = (await pages.CountAsync(AnalysisForm.Of(record.Query, id), cancel)).Value ?? await pages.PageAsync(AnalysisForm.Of(record.Query, id), null, null, cancel);
        return this.Answer(outcome, NotFound, () => View(nameof(Table), page with { Purpose = purpose }));
    }
}
