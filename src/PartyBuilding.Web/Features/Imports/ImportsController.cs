using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Imports;

/// <summary>Imports of sheets: sent, checked, decided, and taken back. What a kind of sheet asks for besides is asked with each import.</summary>
[Route("imports")]
[Allow(Permission.ImportMembers)]
public sealed class ImportsController(
    ImportQueries imports, ImportService service, ImportUndo undo, ImportTemplates templates, ImportNudge nudge, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ImportKind? kind, CancellationToken cancel)
        => View("Index", await ListAsync(cancel) with { Chosen = kind });

    [HttpGet("template")]
    public IActionResult Template(ImportKind kind = ImportKind.Members)
    {
        if (Kinds.FirstOrDefault(k => k.Kind == kind) is not { } asked)
            return NotFound();
        var content = new MemoryStream();
        templates.Write(asked, content);
        content.Position = 0;
        return File(content, WorkbookExtensions.ContentType, $"{asked.Title}导入模板.xlsx");
    }

    [HttpPost("")]
    public async Task<IActionResult> Upload(IFormFile? file, ImportWay way, ImportKind? kind, ImportWay? transferWay, CancellationToken cancel)
    {
        var rows = await ListAsync(cancel) with { Chosen = kind };
        // A way that does not exist is not bound, and an unbound one must not pass for the usual one.
        var knowsWay = Enum.IsDefined(way) && ModelState[nameof(transferWay)] is not { Errors.Count: > 0 };
        if (file is null || !knowsWay || (kind is { } chosen && Kinds.All(k => k.Kind != chosen)))
        {
            var (field, message) = file is null ? ("File", "请选择要导入的文件。") : knowsWay ? ("Kind", "请选择表的种类。") : ("Way", "请选择导入的性质。");
            ModelState.AddModelError(field, message);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Index", rows);
        }

        await using var content = file.OpenReadStream();
        var outcome = await service.UploadAsync(new UploadSheet(user.Home?.PublicId ?? Guid.Empty, file.FileName, content, way, kind, transferWay), user.Command(), cancel);
        nudge.Now();
        return this.Answer(outcome, () => Redirect($"/imports/{outcome.Value}"), () => View("Index", rows));
    }

    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(Guid id, CancellationToken cancel) => ShowAsync(id, cancel);

    [HttpGet("{id:guid}/columns")]
    public async Task<IActionResult> Columns(Guid id, CancellationToken cancel)
        => await imports.HeadsAsync(id, user.Scope, cancel) is { } heads && May(heads.Row) ? View(heads) : NotFound();

    /// <param name="map">For each head in its place the key of the column, or nothing.</param>
    [HttpPost("{id:guid}/columns")]
    public async Task<IActionResult> Columns(Guid id, int version, List<string?> map, CancellationToken cancel)
    {
        if (await imports.HeadsAsync(id, user.Scope, cancel) is not { } heads || !May(heads.Row))
            return NotFound();
        var chosen = map.Select((key, place) => (Key: key, place)).Where(m => !string.IsNullOrEmpty(m.Key)).ToList();
        if (chosen.GroupBy(m => m.Key).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            ModelState.AddModelError("Map", $"“{SheetKinds.Of(heads.Row.Kind).TitleOf(twice.Key!)}”指给了两列，请只留一列。");
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(heads);
        }

        var places = chosen.ToDictionary(m => m.Key!, m => m.place, StringComparer.Ordinal);
        var outcome = await service.MapAsync(id, version, places, user.Command(), cancel);
        nudge.Now();
        return this.Answer(outcome, () => Redirect($"/imports/{id}"), () => View(heads with { Map = places }));
    }

    /// <summary>The sheet as it came, with the faulty cells coloured.</summary>
    [HttpGet("{id:guid}/copy")]
    public async Task<IActionResult> Copy(Guid id, CancellationToken cancel)
    {
        if (await imports.FindAsync(id, user.Scope, cancel) is not { } record || !May(record.Row))
            return NotFound();
        var content = WorkbookExtensions.TemporaryFile();
        if (await imports.FaultCopyAsync(id, user.Scope, content, cancel) is not { } name)
        {
            await content.DisposeAsync();
            return NotFound();
        }

        content.Position = 0;
        return File(content, WorkbookExtensions.ContentType, name);
    }

    [HttpPost("{id:guid}/decide")]
    public async Task<IActionResult> Decide(Guid id, DecisionForm form, CancellationToken cancel)
    {
        var choices = form.Shown.Distinct().ToDictionary(c => c, form.Taken.Contains);
        var outcome = await service.DecideAsync(new DecideImport(id, form.Version, form.AllOrNothing, choices, form.EveryChoice), user.Command(), cancel);
        nudge.Now();
        return await AnswerAsync(id, outcome, cancel);
    }

    [HttpPost("{id:guid}/discard")]
    public async Task<IActionResult> Discard(Guid id, DecisionForm form, CancellationToken cancel)
        => await AnswerAsync(id, await service.DiscardAsync(id, form.Version, user.Command(), cancel), cancel);

    [HttpPost("{id:guid}/undo")]
    public async Task<IActionResult> Undo(Guid id, DecisionForm form, CancellationToken cancel)
        => await AnswerAsync(id, await undo.UndoAsync(id, form.Version, user.Command(form.Reason), cancel), cancel);

    private async Task<IActionResult> AnswerAsync(Guid id, Outcome outcome, CancellationToken cancel)
    {
        var page = outcome.IsOk ? null : await imports.FindAsync(id, user.Scope, cancel);
        return this.Answer(outcome, () => Redirect($"/imports/{id}"), () => page is null ? NotFound() : View("Show", page));
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancel)
        => await imports.FindAsync(id, user.Scope, cancel) is { } record && May(record.Row) ? View("Show", record) : NotFound();

    private IReadOnlyList<SheetKind> Kinds => [.. SheetKinds.All.Where(k => user.May(k.Permission))];

    private bool May(ImportRow row) => user.May(SheetKinds.Of(row.Kind).Permission);

    private async Task<ImportListPage> ListAsync(CancellationToken cancel)
    {
        var kinds = Kinds;
        return new ImportListPage(await imports.ListAsync(user.Scope, [.. kinds.Select(k => k.Kind)], cancel: cancel), user.Home?.Name ?? "", kinds, user.May(Permission.ExportMembers));
    }
}
