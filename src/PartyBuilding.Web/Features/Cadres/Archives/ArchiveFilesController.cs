using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Archives;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres.Archives;

/// <summary>Opening a file, and where it stands.</summary>
[Route("cadres/archives")]
[Allow(Permission.ManageCadres)]
public sealed class ArchiveFilesController(ArchiveFileService service, ArchiveReader reader, CadreReader cadres, CurrentUser user) : Controller
{
    [HttpGet("new/{cadre:guid}")]
    public Task<IActionResult> New(Guid cadre, CancellationToken cancel) => NewFormAsync(cadre, new FileForm { On = reader.Today }, cancel);

    [HttpPost("new/{cadre:guid}")]
    public async Task<IActionResult> New(Guid cadre, FileForm form, CancellationToken cancel)
    {
        if (form.On is null)
            ModelState.TryAddModelError(nameof(form.On), "请填写日期。");
        var again = await NewFormAsync(cadre, form, cancel);
        if (again is not ViewResult)
            return again;
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await service.OpenAsync(
            new OpenArchiveFile(
                form.SubmissionId ?? Guid.CreateVersion7(), cadre, form.CustodianKey ?? Guid.Empty, form.Kind, form.Number, form.Place, form.On!.Value, form.From, form.BasisKind, form.Basis, form.Pieces),
            user.Command(), cancel);
        return this.Answer(outcome, "已登记。", () => Redirect($"/cadres/archives/{outcome.Value}"), () => again);
    }

    [HttpGet("{id:guid}/place")]
    public async Task<IActionResult> Place(Guid id, CancellationToken cancel)
    {
        var form = new PlaceForm();
        var view = await reader.FormAsync(this, nameof(Place), id, form, cancel);
        if (view is ViewResult)
            (form.Number, form.Place) = (form.Page.Record.File.Number, form.Page.Record.File.Place);
        return view;
    }

    [HttpPost("{id:guid}/place")]
    public Task<IActionResult> Place(Guid id, PlaceForm form, CancellationToken cancel)
    {
        form.On ??= reader.Today;
        return reader.SendAsync(
            this, nameof(Place), id, form, "已保存。", (_, context) => service.PlaceAsync(new PlaceArchiveFile(id, form.Version, form.Number, form.Place), context, cancel), cancel);
    }

    private async Task<IActionResult> NewFormAsync(Guid cadre, FileForm form, CancellationToken cancel)
    {
        if (await cadres.HeadAsync(cadre, "record", cancel) is not { } head)
            return NotFound();
        (form.Head, form.Units) = (head, Choices.Of(await cadres.UnitsAsync(cancel)));
        return View("New", form);
    }
}
