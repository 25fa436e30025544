using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Annual;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Statistics.Annual;
using PartyBuilding.Web.Features.Returns.Annual;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>年报办理: one year from its forms to the sealed set. The district takes the steps, a body sees its own part.</summary>
[Route("returns/annual")]
public sealed class AnnualController(
    AnnualYearQuery years, AnnualRuns runs, AnnualFreeze freeze, AnnualSetQuery sets, AnnualWorkbook workbook, ReturnLists lists, AnnualNudge nudge,
    CurrentUser user, TimeProvider clock) : Controller
{
    /// <summary>Before this month last year's set is being made, from it on the year's own.</summary>
    private const int YearBeginsIn = 10;

    private const int FirstYear = 2000;

    [HttpGet("")]
    [Allow(Permission.ViewReturns)]
    public async Task<IActionResult> Index(int? year, CancellationToken cancel)
        => await PageAsync(year, cancel) is { } page ? View(page) : NotFound();

    /// <summary>Opens what is not open, settles the units and draws the figures; again as often as the register moves.</summary>
    [HttpPost("compute")]
    [Allow(Permission.ManagePeriods)]
    public async Task<IActionResult> Compute(int year, string[] codes, Guid? submissionId, CancellationToken cancel)
    {
        if (!IsYear(year))
            return NotFound();
        var outcome = await runs.StartAsync(new StartAnnualRun(submissionId ?? Guid.CreateVersion7(), year, [.. codes.Where(c => !string.IsNullOrWhiteSpace(c))]), user.Command(), cancel);
        nudge.Now();
        return await AnswerAsync(year, outcome, page => page with { Codes = codes }, cancel);
    }

    [HttpPost("freeze")]
    [Allow(Permission.ManagePeriods)]
    public async Task<IActionResult> Freeze(int year, string? reason, CancellationToken cancel)
        => IsYear(year) ? await AnswerAsync(year, await freeze.FreezeAsync(year, user.Command(string.IsNullOrWhiteSpace(reason) ? null : reason.Trim()), cancel), page => page with { Reason = reason }, cancel) : NotFound();

    [HttpGet("print")]
    [Allow(Permission.ViewReturns)]
    public async Task<IActionResult> Print(int year, CancellationToken cancel)
        => IsYear(year) && await sets.FindAsync(year, user.Command(), cancel) is { } set
            ? View(new AnnualPrintPage(set, user.Actor.Name, clock.Today(), user.May(Permission.ExportStatistics))) : NotFound();

    [HttpGet("workbook")]
    [Allow(Permission.ExportStatistics)]
    public async Task<IActionResult> Workbook(int year, CancellationToken cancel)
    {
        if (!IsYear(year))
            return NotFound();
        var content = new MemoryStream();
        var outcome = await workbook.WriteAsync(year, content, user.Command(), cancel);
        content.Position = 0;
        return this.Answer(outcome, () => File(content, WorkbookExtensions.ContentType, outcome.Value), NotFound);
    }

    private async Task<IActionResult> AnswerAsync(int year, Outcome outcome, Func<AnnualPage, AnnualPage> typed, CancellationToken cancel)
    {
        if (await PageAsync(year, cancel) is not { } page)
            return NotFound();
        return this.Answer(outcome, () => Redirect($"/returns/annual?year={year}"), () => View("Index", typed(page)));
    }

    private bool IsYear(int year) => year >= FirstYear && year <= clock.Today().Year;

    private async Task<AnnualPage?> PageAsync(int? asked, CancellationToken cancel)
    {
        var today = clock.Today();
        var opened = await years.YearsAsync(cancel);
        var year = asked ?? (today.Month >= YearBeginsIn ? today.Year : today.Year - 1);
        if (!IsYear(year) || await years.FindAsync(year, user.Scope, today, cancel) is not { } state)
            return null;
        var own = new List<AnnualOwn>();
        foreach (var form in user.Home is null ? [] : state.Forms.Where(f => f.Form.Period is not null))
        {
            var period = form.Form.Period!;
            if (await lists.KeyAsync(period.FormCode, user.Home!.Id, new Month(period.Month), user.Scope, cancel) is { } key && await lists.FindAsync(key, user.Scope, cancel) is { } found)
                own.Add(new AnnualOwn(key, period.FormName, found.Status.Title(), found.Status.IsOpen()));
        }

        return new AnnualPage(
            state, [.. opened.Append(today.Year).Append(today.Year - 1).Append(year).Distinct().OrderDescending()],
            state.IsDistrict && user.May(Permission.ManagePeriods), user.May(Permission.ReviewReturns), user.May(Permission.ExportStatistics), own);
    }
}
