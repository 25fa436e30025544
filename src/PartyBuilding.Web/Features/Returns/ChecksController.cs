using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Batch;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Features.Returns.Checks;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>批量校核: every check put to every return of a period at once.</summary>
[Route("returns/checks")]
[Allow(Permission.ReviewReturns)]
public sealed class ChecksController(ReturnLists lists, PeriodChecks checks, CheckWorkbook workbook, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? form, string? period, string? rule, int page = 1, CancellationToken cancel = default)
    {
        if (await PeriodAsync(form, period, cancel) is not { } found)
            return View("~/Features/Returns/Review/NoPeriod.cshtml");
        var table = await checks.RunAsync(found, user.Scope, cancel);
        var rules = table.Rules();
        var chosen = rules.Any(r => r.Code == rule) ? rule : null;
        var findings = table.Findings.Where(f => chosen is null || f.Check.Finding.Code == chosen).ToList();
        page = Math.Clamp(page, 1, Math.Max(1, (findings.Count + PeriodChecksPage.Size - 1) / PeriodChecksPage.Size));
        return View(new PeriodChecksPage
        {
            Title = found.Title, Query = found.Query, Returns = table.Returns, Doubtful = table.Doubtful, Rules = rules, Rule = chosen,
            Total = findings.Count, Page = page, Findings = [.. findings.Skip((page - 1) * PeriodChecksPage.Size).Take(PeriodChecksPage.Size)],
        });
    }

    [HttpGet("workbook")]
    public async Task<IActionResult> Workbook(string? form, string? period, CancellationToken cancel)
    {
        if (await PeriodAsync(form, period, cancel) is not { } found)
            return NotFound();
        var content = new MemoryStream();
        var name = await workbook.WriteAsync(found, user.Home?.Name ?? "", content, user.Command(), cancel);
        content.Position = 0;
        return File(content, WorkbookExtensions.ContentType, name);
    }

    private Task<PeriodSummary?> PeriodAsync(string? form, string? period, CancellationToken cancel)
        => lists.PeriodAsync(form, Month.TryParse(period, out var month) ? month.Value : null, cancel);
}
