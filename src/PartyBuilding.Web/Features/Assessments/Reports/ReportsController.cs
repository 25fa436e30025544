using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Reports;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Assessments.Reports;

/// <summary>述职述廉: the teams with their sessions, each session with its reports, each report with its headings.</summary>
[Route("assessments/reports")]
[Allow(Permission.ViewAssessments)]
public sealed class ReportsController(
    ReportQueries reports, ReportSessionService sessions, IntegrityReportService service, ReportSteps steps, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel)
        => View(new ReportTeamList(await reports.ListAsync(user.Scope, clock.Today(), cancel), user.May(Permission.ManageAssessments)));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await reports.FindAsync(id, user.Scope, clock.Today(), cancel) is { } record ? View(new SessionPage(record, user.May(Permission.ManageAssessments))) : NotFound();

    [HttpGet("new"), Allow(Permission.ManageAssessments)]
    public Task<IActionResult> New(Guid? organisation, CancellationToken cancel) => steps.SessionAsync(this, null, new SessionForm { OrganisationKey = organisation }, cancel);

    [HttpPost("new"), Allow(Permission.ManageAssessments)]
    public Task<IActionResult> New(SessionForm form, CancellationToken cancel) => SaveAsync(null, form, cancel);

    [HttpGet("{id:guid}/edit"), Allow(Permission.ManageAssessments)]
    public Task<IActionResult> Edit(Guid id, CancellationToken cancel) => steps.SessionAsync(this, id, new SessionForm(), cancel);

    [HttpPost("{id:guid}/edit"), Allow(Permission.ManageAssessments)]
    public Task<IActionResult> Edit(Guid id, SessionForm form, CancellationToken cancel) => SaveAsync(id, form, cancel);

    [HttpGet("of/{id:guid}")]
    public async Task<IActionResult> Of(Guid id, CancellationToken cancel)
        => await reports.ReportAsync(id, user.Scope, clock.Today(), cancel) is { } report ? View(new ReportPage(report, user.May(Permission.ManageAssessments))) : NotFound();

    [HttpGet("{id:guid}/new"), Allow(Permission.ManageAssessments)]
    public Task<IActionResult> NewReport(Guid id, Guid? cadre, CancellationToken cancel) => steps.ReportAsync(this, id, null, new ReportForm { CadreKey = cadre }, cancel);

    [HttpPost("{id:guid}/new"), Allow(Permission.ManageAssessments)]
    public Task<IActionResult> NewReport(Guid id, ReportForm form, CancellationToken cancel) => SaveAsync(id, null, form, cancel);

    [HttpGet("of/{id:guid}/edit"), Allow(Permission.ManageAssessments)]
    public Task<IActionResult> EditReport(Guid id, CancellationToken cancel) => steps.ReportAsync(this, null, id, new ReportForm(), cancel);

    [HttpPost("of/{id:guid}/edit"), Allow(Permission.ManageAssessments)]
    public Task<IActionResult> EditReport(Guid id, ReportForm form, CancellationToken cancel) => SaveAsync(null, id, form, cancel);

    private async Task<IActionResult> SaveAsync(Guid? id, SessionForm form, CancellationToken cancel)
    {
        var again = await steps.SessionAsync(this, id, form, cancel);
        if (again is not ViewResult || !ModelState.IsValid)
            return again is ViewResult ? this.Unreadable(again) : again;
        var outcome = await sessions.SaveAsync(form.ToInput(), user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict && form.Record is { } record)
            this.Renew(() => form.Version = record.Session.Version);
        return this.Answer(outcome, "已保存。", () => Redirect($"/assessments/reports/{outcome.Value}"), () => again);
    }

    private async Task<IActionResult> SaveAsync(Guid? session, Guid? id, ReportForm form, CancellationToken cancel)
    {
        var again = await steps.ReportAsync(this, session, id, form, cancel);
        if (again is not ViewResult || !ModelState.IsValid)
            return again is ViewResult ? this.Unreadable(again) : again;
        var outcome = await service.SaveAsync(form.ToInput(), user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict && form.View is { } view)
            this.Renew(() => form.Version = view.Report.Version);
        return this.Answer(outcome, "已保存。", () => Redirect(form.SessionAt), () => again);
    }
}
