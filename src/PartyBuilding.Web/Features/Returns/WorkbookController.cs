using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.Workbooks;
using PartyBuilding.Core.Statistics.Layouts;
using PartyBuilding.Web.Features.Returns.Sheet;
using PartyBuilding.Web.Features.Returns.Workbook;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>The return on paper and as a workbook, to fill in away from the screen and read back.</summary>
[Route("returns/{id:guid}")]
public sealed class WorkbookController(ReturnSheets sheets, SheetBuilder builder, ReturnWorkbooks workbooks, WorkbookChecking checking, SealedFiles files, LayoutPrints prints, PartyBuildingMeter meter, CurrentUser user) : Controller
{
    /// <summary>空表: the form without figures, for paper.</summary>
    [HttpGet("blank")]
    [Allow(Permission.ViewReturns)]
    public async Task<IActionResult> Blank(Guid id, CancellationToken cancel)
        => await sheets.FindAsync(id, user.Scope, cancel) is { } sheet
            ? View("~/Features/Returns/Workbook/Blank.cshtml", BlankPage.Of(sheet))
            : NotFound();

    /// <summary>The return as it is printed, in the layout put to use for its form.</summary>
    [HttpGet("printed")]
    [Allow(Permission.ViewReturns)]
    public Task<IActionResult> Printed(Guid id, CancellationToken cancel)
        => this.WorkbookAsync(meter, "return", content => prints.WriteAsync(id, content, user.Command(), cancel));

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

    /// <param name="only"><c>check</c>: looked at, not read in.</param>
    [HttpPost("upload")]
    [Allow(Permission.FillReturns)]
    public async Task<IActionResult> Upload(Guid id, IFormFile? file, string? only, CancellationToken cancel)
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
        if (only == "check")
        {
            var looked = await checking.CheckAsync(id, content, user.Command(), cancel);
            return this.Answer(looked, () => UploadView(sheet, looked.Value), () => UploadView(sheet));
        }

        var outcome = await workbooks.ReadAsync(id, content, user.Command(), cancel);
        var faulty = outcome.Findings.Any(f => f.RuleCode == "WORKBOOK-CELL") ? (await checking.CheckAsync(id, content, user.Command(), cancel)).Value : null;
        return this.Answer(outcome, outcome.Value == 0 ? "工作簿里的数与系统里相同，没有改动。" : $"已从工作簿读入 {outcome.Value} 项，请核对检查结果后上报。", () => Redirect($"/returns/{id}"), () => UploadView(sheet, faulty));
    }

    /// <summary>The copy with the marks, which the page carried: the file itself was not kept.</summary>
    [HttpPost("upload/copy")]
    [Allow(Permission.FillReturns)]
    public async Task<IActionResult> Copy(Guid id, string? copy, CancellationToken cancel)
    {
        if (await sheets.FindAsync(id, user.Scope, cancel) is not { } sheet)
            return NotFound();
        if (files.Open(user.Actor, Place(id), copy) is { } content)
            return File(content, WorkbookExtensions.ContentType, $"{sheet.Page.Form.Name}填报表_{sheet.Summary.Organisation}_{sheet.Page.Span}_检查结果.xlsx");
        ModelState.AddModelError("File", "这份副本已经过期，请把填报表再传一次。");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return UploadView(sheet);
    }

    private static string Place(Guid id) => $"return-workbook/{id:N}";

    private ViewResult UploadView(ReturnSheet sheet, CheckedWorkbook? found = null) => View(
        "~/Features/Returns/Workbook/Upload.cshtml",
        new UploadPage(
            sheet.Summary.PublicId, sheet.Period.Title, sheet.Summary.Organisation, found,
            found?.Copy is { } copy ? files.Seal(user.Actor, Place(sheet.Summary.PublicId), copy) : null));
}
