using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Statistics.Layouts;
using PartyBuilding.Web.Features.Returns.Layouts;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>版式: how a form looks in Excel, changed by the department without code.</summary>
[Route("returns/forms/{id:int}/layouts")]
[Allow(Permission.ManagePeriods)]
public sealed class LayoutsController(FormStore forms, LayoutQueries layouts, ReturnLayouts desk, LayoutPrints prints, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int id, CancellationToken cancel) => await PageAsync(id, [], cancel) is { } page ? View(page) : NotFound();

    /// <summary>What to start from: the layout in use, or the generated one.</summary>
    [HttpGet("current")]
    public async Task<IActionResult> Current(int id, CancellationToken cancel)
        => await layouts.CurrentAsync(id, user.Command(), cancel) is { } file ? File(file.Content, WorkbookExtensions.ContentType, file.Name) : NotFound();

    [HttpPost("")]
    [RequestSizeLimit(2 * ReturnLayouts.LargestFile)]
    public async Task<IActionResult> Upload(int id, IFormFile? file, CancellationToken cancel)
    {
        if (await PageAsync(id, [], cancel) is not { } page)
            return NotFound();
        await using var content = file?.OpenReadStream() ?? Stream.Null;
        var outcome = file is null
            ? Outcome<Guid>.Refused(new Finding("LAYOUT", RuleForce.Must, "请选择改好的版式。", "File"))
            : await desk.UploadAsync(id, file.FileName, content, user.Command(), cancel);
        var warnings = outcome.Findings.Count == 0 ? "" : $"有 {outcome.Findings.Count} 处请核对：{string.Concat(outcome.Findings.Take(5).Select(f => f.Message))}";
        return this.Answer(outcome, $"版式已收下，还没有启用。请先预览。{warnings}", () => Redirect(page.At), () => View("Index", page with { Faults = outcome.Findings }));
    }

    [HttpGet("{layout:guid}/file")]
    public async Task<IActionResult> Download(int id, Guid layout, CancellationToken cancel)
        => await OfFormAsync(id, layout, cancel) && await layouts.OpenAsync(layout, cancel) is { } file ? File(file.Content, WorkbookExtensions.ContentType, file.Name) : NotFound();

    /// <param name="what"><c>rollup</c>: the sheets of the roll-up.</param>
    [HttpGet("{layout:guid}/preview")]
    public async Task<IActionResult> Preview(int id, Guid layout, string? what, CancellationToken cancel)
    {
        if (!await OfFormAsync(id, layout, cancel) || await PageAsync(id, [], cancel) is not { } page)
            return NotFound();
        var content = new MemoryStream();
        var outcome = await prints.PreviewAsync(layout, what == "rollup", content, user.Command(), cancel);
        content.Position = 0;
        return this.Answer(outcome, () => File(content, WorkbookExtensions.ContentType, outcome.Value), () => View("Index", page));
    }

    [HttpPost("{layout:guid}/use")]
    public async Task<IActionResult> Use(int id, Guid layout, int version, CancellationToken cancel)
        => await OfFormAsync(id, layout, cancel) ? await AnswerAsync(id, await desk.PutToUseAsync(new LayoutStep(layout, version), user.Command(), cancel), "版式已启用，以后导出的报表按它排。", cancel) : NotFound();

    [HttpPost("{layout:guid}/stop")]
    public async Task<IActionResult> Stop(int id, Guid layout, int version, CancellationToken cancel)
        => await OfFormAsync(id, layout, cancel) ? await AnswerAsync(id, await desk.TakeOutOfUseAsync(new LayoutStep(layout, version), user.Command(), cancel), "已停用，导出的报表按系统版式排。", cancel) : NotFound();

    private async Task<bool> OfFormAsync(int id, Guid layout, CancellationToken cancel) => await layouts.FindAsync(layout, cancel) is { } found && found.FormId == id;

    private async Task<IActionResult> AnswerAsync(int id, Outcome outcome, string words, CancellationToken cancel)
        => await PageAsync(id, [], cancel) is { } page ? this.Answer(outcome, words, () => Redirect(page.At), () => View("Index", page)) : NotFound();

    private async Task<LayoutsPage?> PageAsync(int id, IReadOnlyList<Finding> faults, CancellationToken cancel)
        => (await forms.AllAsync(cancel)).FirstOrDefault(f => f.Id == id) is { } form ? new LayoutsPage(form, await layouts.AllAsync(id, cancel), faults) : null;
}
