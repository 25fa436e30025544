using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>The yearly dues return of an organisation and its steps.</summary>
[Route("dues/units/{id:guid}/years/{year:int}")]
[Allow(Permission.ViewMembers)]
public sealed class DuesYearController(DuesYearQueries years, DuesYearService service, DuesWorkbooks workbooks, CurrentUser user, PartyBuildingMeter meter) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, int year, CancellationToken cancel)
        => await PageAsync(id, year, null, cancel) is { } page ? View("Year", page) : NotFound();

    [HttpGet("export"), Allow(Permission.ExportMembers)]
    public async Task<IActionResult> Export(Guid id, int year, CancellationToken cancel)
        => year is < 1950 or > 2100 ? NotFound() : await this.WorkbookAsync(meter, "dues", content => workbooks.YearAsync(id, year, content, user.Command(), cancel));

    [HttpPost("fill"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Fill(Guid id, int year, [Bind(Prefix = "Step")] DuesStepForm step, CancellationToken cancel)
        => SendAsync(id, year, step, "已按专账填好。", (record, c) => service.FillAsync(
            new FillDuesYear(id, year, record.Key is null ? null : step.Version, step.Report), c, cancel), cancel);

    [HttpPost("send"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Send(Guid id, int year, [Bind(Prefix = "Step")] DuesStepForm step, CancellationToken cancel)
        => SendAsync(id, year, step, "已上报。", (record, c) => service.SendAsync(new DuesStep(record.Key ?? Guid.Empty, step.Version), c, cancel), cancel);

    [HttpPost("audit"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Audit(Guid id, int year, [Bind(Prefix = "Step")] DuesStepForm step, CancellationToken cancel)
        => SendAsync(id, year, step, "审核通过。", (record, c) => service.AuditAsync(new DuesStep(record.Key ?? Guid.Empty, step.Version), c, cancel), cancel);

    [HttpPost("send-back"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> SendBack(Guid id, int year, [Bind(Prefix = "Step")] DuesStepForm step, CancellationToken cancel)
        => SendAsync(id, year, step, "已退回。", (record, c) => service.SendBackAsync(new DuesStep(record.Key ?? Guid.Empty, step.Version), c, cancel), cancel);

    private async Task<IActionResult> SendAsync(
        Guid id, int year, DuesStepForm step, string words, Func<DuesYearRecord, CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        if (await PageAsync(id, year, step, cancel) is not { } page)
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View("Year", page));
        var outcome = (await send(page.Record, user.Command(step.Reason))).At("Step");
        if (outcome.Kind == OutcomeKind.Conflict && await PageAsync(id, year, step, cancel) is { } latest)
        {
            ModelState.Remove("Step.Version");
            (step.Version, page) = (latest.Record.Version ?? 0, latest);
        }

        return this.Answer(
            outcome,
            words,
            () => RedirectToAction(nameof(Show), new { id, year }),
            () => View("Year", page));
    }

    private async Task<DuesYearPage?> PageAsync(Guid id, int year, DuesStepForm? step, CancellationToken cancel)
    {
        if (year is < 1950 or > 2100 || await years.FindAsync(id, year, user.Scope, user.Actor, cancel) is not { } record)
            return null;
        return new DuesYearPage(
            record, step ?? new DuesStepForm { Version = record.Version ?? 0, Report = record.Report }, user.May(Permission.ManageMembers), user.May(Permission.ExportMembers));
    }
}
