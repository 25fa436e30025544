using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Statistics;
using PartyBuilding.Core.Statistics.Archives;
using PartyBuilding.Web.Features.Members;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Exports;

/// <summary>Workbooks as downloads. The figures and the scope are those of the page beside the link.</summary>
[Route("exports")]
public sealed class ExportsController(Reports reports, PeriodArchive archive, ReturnLists lists, CurrentUser user, PartyBuildingMeter meter) : Controller
{
    [HttpGet("branch-return")]
    [Allow(Permission.ViewReturns)]
    public Task<IActionResult> BranchReturn(Guid organisation, string period, CancellationToken cancel)
        => SendAsync(ReportCatalogue.BranchReturn, organisation, period, null, cancel);

    /// <summary>The roll-up of any form; without one, of 党支部月报.</summary>
    [HttpGet("monthly-rollup"), HttpGet("rollup")]
    [Allow(Permission.ExportStatistics)]
    public Task<IActionResult> RollUp(string? form, Guid? organisation, string period, CancellationToken cancel)
        => SendAsync(ReportCatalogue.RollUp, organisation, period, null, cancel, form: form);

    /// <summary>整期归档: everything of a period and form, of the scope or a body in it. By way of a file, so that a refusal still answers as one.</summary>
    [HttpGet("archive")]
    [Allow(Permission.ExportStatistics)]
    public async Task<IActionResult> Archive(string? form, Guid? organisation, string period, CancellationToken cancel)
    {
        if (!Month.TryParse(period, out var month) || await lists.PeriodAsync(form, month.Value, cancel) is not { } found || found.FormCode != form || found.Month != month.Value)
            return NotFound();
        var content = WorkbookExtensions.TemporaryFile();
        var outcome = await archive.WriteAsync(found, organisation, content, user.Command(), cancel);
        if (outcome.Value is not { } name)
        {
            await content.DisposeAsync();
            return outcome.Kind == OutcomeKind.Forbidden ? Forbid() : NotFound();
        }

        meter.Exported("archive");
        content.Position = 0;
        return File(content, "application/zip", name);
    }

    [HttpGet("coverage")]
    [Allow(Permission.ExportStatistics)]
    public Task<IActionResult> Coverage(Guid? organisation, string period, CancellationToken cancel)
        => SendAsync(ReportCatalogue.Coverage, organisation, period, null, cancel);

    /// <summary>Exactly what the member list beside it shows.</summary>
    [HttpGet("member-roster")]
    [Allow(Permission.ExportMembers)]
    public Task<IActionResult> MemberRoster(MemberListForm form, CancellationToken cancel)
        => SendAsync(ReportCatalogue.MemberRoster, form.Organisation, null, form.ToFilter(), cancel);

    /// <summary>The medal list of a year with what a visit needs.</summary>
    [HttpGet("medal-list")]
    [Allow(Permission.ExportMembers)]
    public Task<IActionResult> MedalList(int year, CancellationToken cancel)
        => SendAsync(ReportCatalogue.MedalList, null, null, null, cancel, year is >= 1971 and <= 2100 ? year : null);

    /// <summary>党组织名册, with the heads an import reads back.</summary>
    [HttpGet("organisation-roster")]
    [Allow(Permission.ExportMembers)]
    public Task<IActionResult> OrganisationRoster(Guid? organisation, CancellationToken cancel)
        => SendAsync(ReportCatalogue.OrganisationRoster, organisation, null, null, cancel);

    /// <summary>班子名册, with the heads an import reads back.</summary>
    [HttpGet("committee-roster")]
    [Allow(Permission.ExportMembers)]
    public Task<IActionResult> CommitteeRoster(Guid? organisation, CancellationToken cancel)
        => SendAsync(ReportCatalogue.CommitteeRoster, organisation, null, null, cancel);

    private async Task<IActionResult> SendAsync(
        ReportInfo report, Guid? organisation, string? period, MemberFilter? members, CancellationToken cancel, int? year = null, string? form = null)
    {
        var month = Month.TryParse(period, out var read) ? read : (Month?)null;
        if (month is null && report.NeedsPeriod)
            return NotFound();

        return await this.LongWorkbookAsync(
            meter, report.Code, content => reports.ProduceAsync(new ReportRequest(report, month, organisation) { Members = members, Year = year, Form = form }, content, user.Command(), cancel));
    }
}
