using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.Workbooks;
using PartyBuilding.Web.Features.Returns.Sheet;
using PartyBuilding.Web.Features.Returns.Workbook;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>The return on paper and as a workbook, to fill in away from the screen and read back.</summary>
[Route("returns/{id:guid}")]
public sealed class WorkbookController(ReturnSheets sheets, SheetBuilder builder, ReturnWorkbooks workbooks, CurrentUser user) : Controller
{
    /// <summary>空表: the form without figures, for paper.</summary>
    [HttpGet("blank")]
    [Allow(Permission.ViewReturns)]
    public async Task<IActionResult> Blank(Guid id, CancellationToken cancel)
        => await sheets.FindAsync(id, user.Scope, cancel) is { } sheet
            ? View("~/Features/Returns/Workbook/Blank.cshtml", BlankPage.Of(sheet))
            : NotFound();

    [HttpGet("workbook")]
    [Allow(Permission.FillReturns)]
    public async Task<IActionResult> Download(Guid id, CancellationToken cancel)
    {
        var content = new MemoryStream();
        var outcome = await workbooks.WriteAsync(id, content, user.Command(), cancel);
        content.Position = 0;
        return this.Answer(outcome, () => File(content, WorkbookExtensions.ContentType, outcome.Value), NotFound);
    }

    [HttpGet("upload")]
    [Allow(Permission.FillReturns)]
    public async Task<IActionResult> Upload(Guid id, CancellationToken cancel)
    {
        if (await sheets.FindAsync(id, user.Scope, cancel) is not { } sheet)
            return NotFound();
        return builder.MayFill(sheet) ? UploadView(sheet) : Redirect($"/returns/{id}");
    }

    [HttpPost("upload")]
    [Allow(Permission.FillReturns)]
    public async Task<IActionResult> Upload(Guid id, IFormFile? file, CancellationToken cancel)
    {
        if (await sheets.FindAsync(id, user.Scope, cancel) is not { } sheet)
            return NotFound();
        if (file is null)
        {
            ModelState.AddModelError("File", "请选择填好的工作簿。");
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return UploadView(sheet);
        }

        await using var content = file.OpenReadStream();
        var outcome = await workbooks.ReadAsync(id, content, user.Command(), cancel);
        return this.Answer(outcome, outcome.Value == 0 ? "工作簿里的数与系统里相同，没有改动。" : $"已从工作簿读入 {outcome.Value} 项，请核对检查结果后上报。", () => Redirect($"/returns/{id}"), () => UploadView(sheet, [.. outcome.Findings.Where(f => f.RuleCode == "WORKBOOK-CELL")]));
    }

    private ViewResult UploadView(ReturnSheet sheet, IReadOnlyList<Core.Rules.Finding>? faults = null) => View(
        "~/Features/Returns/Workbook/Upload.cshtml",
        new UploadPage(sheet.Summary.PublicId, sheet.Period.Title, sheet.Summary.Organisation, faults ?? []));
}
