using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>Special organisation-life meetings over many branches, with make-up sessions and coverage.</summary>
[Route("meetings/special")]
[Allow(Permission.ViewMembers)]
public sealed class DrivesController(
    DriveService service, DriveQueries drives, MeetingWorkbook workbook, CurrentUser user, PartyBuildingMeter meter, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel)
        => View("Drives", new DriveListPage(await drives.ListAsync(user.Scope, cancel), user.May(Permission.ManageMembers) && user.Home is { Kind: not OrganisationKind.Branch }));

    [HttpGet("new"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> New(CancellationToken cancel) => FormAsync(new DriveForm { OpenedOn = clock.Today() }, true, cancel);

    [HttpPost("new"), Allow(Permission.ManageMembers)]
    public async Task<IActionResult> New(DriveForm form, CancellationToken cancel)
    {
        var again = await FormAsync(form, false, cancel);
        if (again is NotFoundResult || !ModelState.IsValid)
            return again is NotFoundResult ? again : this.Unreadable(again);
        var outcome = await service.OpenAsync(
            new OpenDrive(form.SubmissionId, user.Home!.PublicId, form.Theme, form.OpenedOn, form.CutOffOn, form.Document, form.Units), user.Command(form.Reason), cancel);
        return this.Answer(outcome, () => Done(outcome.Value, "已部署。"), () => again);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await drives.FindAsync(id, user.Scope, clock.Today(), cancel) is { } record ? View("Drive", Page(record, null)) : NotFound();

    [HttpPost("{id:guid}/cut-off"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> CutOff(Guid id, DriveForm form, CancellationToken cancel)
        => SendAsync(id, form, "已修改截止日。", c => service.MoveCutOffAsync(id, form.Version, form.CutOffOn, c, cancel), cancel);

    [HttpPost("{id:guid}/close"), Allow(Permission.ManageMembers)]
    public Task<IActionResult> Close(Guid id, DriveForm form, CancellationToken cancel)
        => SendAsync(id, form, "已结束。", c => service.CloseAsync(id, form.Version, c, cancel), cancel);

    [HttpGet("{id:guid}/export"), Allow(Permission.ExportMembers)]
    public Task<IActionResult> Export(Guid id, CancellationToken cancel)
        => this.WorkbookAsync(meter, "life-drive", content => workbook.DriveAsync(id, content, user.Command(), cancel));

    private async Task<IActionResult> SendAsync(Guid id, DriveForm form, string words, Func<CommandContext, Task<Outcome<Guid>>> send, CancellationToken cancel)
    {
        if (await drives.FindAsync(id, user.Scope, clock.Today(), cancel) is not { } record)
            return NotFound();
        if (!ModelState.IsValid)
            return this.Unreadable(View("Drive", Page(record, form)));
        var outcome = await send(user.Command(form.Reason));
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = record.Drive.Version);
        return this.Answer(outcome, () => Done(id, words), () => View("Drive", Page(record, form)));
    }

    private RedirectResult Done(Guid id, string words)
    {
        TempData.Say(words);
        return Redirect($"/meetings/special/{id}");
    }

    private DrivePage Page(DriveRecord record, DriveForm? form) => new(
        record, user.May(Permission.ManageMembers) && user.Scope.Contains(record.Drive.Units.Count == 0 ? "" : OrganisationPath.Parent(record.Drive.Units[0].Organisation!.Path)),
        user.May(Permission.ManageMembers), user.May(Permission.ExportMembers), form ?? new DriveForm { Version = record.Drive.Version, CutOffOn = record.Drive.CutOffOn });

    private async Task<IActionResult> FormAsync(DriveForm form, bool isFirst, CancellationToken cancel)
    {
        if (user.Home is not { } home || await drives.UnitsAsync(home.PublicId, user.Scope, cancel) is not { } units)
            return NotFound();
        form.Choices = units;
        if (isFirst)
            form.Units = [.. units.Select(u => u.Key)];
        return View("DriveNew", form);
    }
}
