using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.Reporting;
using PartyBuilding.Web.Features.Returns.Reporting;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>报送情况: completeness and timeliness by organisation over the last periods, and the returns behind each number.</summary>
[Route("returns/reporting")]
[Allow(Permission.ViewReturns)]
public sealed class ReportingController(
    ReturnLists lists, OrganisationKeys organisations, ReportingQueries reporting, ReportingLists behind, ReportingWorkbook workbook, CurrentUser user,
    PartyBuildingMeter meter) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? form, Guid? organisation, int periods = 6, CancellationToken cancel = default)
    {
        if (await PickAsync(form, organisation, cancel) is not { } pick)
            return Nothing(form, organisation);
        periods = Asked(periods);
        return await reporting.TableAsync(pick.Code, pick.Level, periods, user.Scope, cancel) is { } table
            ? View(new ReportingPage(pick, table, periods)) : Nothing(form, organisation);
    }

    [HttpGet("returns")]
    public async Task<IActionResult> Returns(
        string? form, string? period, Guid? organisation, Guid? row, string? show, int periods = 6, int page = 1, CancellationToken cancel = default)
    {
        if (!Month.TryParse(period, out var month) || await PickAsync(form, organisation, cancel) is not { } pick
            || await lists.PeriodAsync(pick.Code, month.Value, cancel) is not { } found)
            return NotFound();
        var asked = ReportingWords.Show(show);
        page = Math.Max(1, page);
        var (total, returns) = await behind.OfAsync(found, pick.Level, row, asked, user.Scope, (page - 1) * ReportingListPage.Size, ReportingListPage.Size, cancel);
        var name = row is null ? pick.Level.Name
            : (await reporting.TableAsync(pick.Code, pick.Level, Asked(periods), user.Scope, cancel))?.Rows.FirstOrDefault(r => r.Key == row)?.Name;
        return name is null ? NotFound() : View(new ReportingListPage(
            $"{name}　{ReportingWords.Title(asked)} {total} 份", found.Title, $"/returns/reporting?form={pick.Code}&organisation={pick.Level.PublicId}&periods={Asked(periods)}",
            total, page, [.. returns.Select(r => Line(r, found))]));
    }

    [HttpGet("workbook")]
    public async Task<IActionResult> Workbook(string? form, Guid? organisation, int periods = 6, CancellationToken cancel = default)
        => await PickAsync(form, organisation, cancel) is not { } pick ? NotFound()
            : await this.WorkbookAsync(meter, "return-reporting", content => workbook.WriteAsync(pick.Code, pick.Level, Asked(periods), content, user.Command(), cancel));

    private static ReportingLine Line(ReportedReturn r, PeriodSummary period) => new(
        r.Organisation, r.IsSeen ? $"/returns/{r.PublicId}" : null, r.Status.Title(), r.Status.Tone(),
        r.FirstSubmittedAt is { } at ? Words.Exact(at) : null,
        r.FirstSubmittedAt is null ? $"{Words.Day(period.OnTimeUntil)}截止" : r.IsOnTime ? "按时" : $"晚于{Words.Day(period.OnTimeUntil)}");

    private Task<FormPick?> PickAsync(string? form, Guid? organisation, CancellationToken cancel)
        => FormPick.FindAsync(form, organisation, lists, organisations, user, cancel);

    // Nothing asked and nothing there is a district that has opened no period; anything else is not to be found.
    private IActionResult Nothing(string? form, Guid? organisation)
        => form is null && organisation is null ? View("~/Features/Returns/Review/NoPeriod.cshtml") : NotFound();

    private static int Asked(int periods) => ReportingPage.Choices.Contains(periods) ? periods : ReportingPage.Choices[1];
}
