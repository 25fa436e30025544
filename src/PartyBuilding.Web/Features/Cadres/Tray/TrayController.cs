using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Exchange;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres.Tray;

/// <summary>Uploads of approval forms and the side tray in which they wait.</summary>
[Route("cadres/forms")]
[Allow(Permission.ManageCadres)]
public sealed class TrayController(TrayQueries tray, FormUploadService uploads, CurrentUser user) : Controller
{
    /// <param name="status">Null for those that wait.</param>
    [HttpGet("")]
    public Task<IActionResult> Index(IncomingFormStatus? status, int page, CancellationToken cancel) => ListAsync(status ?? IncomingFormStatus.Waiting, page, null, cancel);

    [HttpPost("")]
    [RequestSizeLimit(FormLimits.LargestUpload)]
    [RequestFormLimits(MultipartBodyLengthLimit = FormLimits.LargestUpload, ValueCountLimit = FormLimits.MostFiles + 50)]
    public async Task<IActionResult> Upload(List<IFormFile> files, Guid? submissionId, CancellationToken cancel)
    {
        var key = submissionId ?? Guid.CreateVersion7();
        var opened = files.Select(f => new UploadedFile(f.FileName, f.OpenReadStream())).ToList();
        try
        {
            var outcome = await uploads.UploadAsync(new UploadForms(key, opened), user.Command(), cancel);
            var again = outcome.Kind == OutcomeKind.Refused ? await ListAsync(IncomingFormStatus.Waiting, 1, key, cancel) : null;
            return this.Answer(outcome, () => Redirect($"/cadres/forms/uploads/{outcome.Value}"), () => again!);
        }
        finally
        {
            opened.ForEach(f => f.Content.Dispose());
        }
    }

    [HttpGet("uploads/{upload:guid}")]
    public async Task<IActionResult> Report(Guid upload, CancellationToken cancel)
        => await tray.UploadAsync(upload, user.Scope, cancel) is { Count: > 0 } rows ? View(new UploadReport(rows)) : NotFound();

    private async Task<IActionResult> ListAsync(IncomingFormStatus status, int page, Guid? key, CancellationToken cancel)
        => View(nameof(Index), new TrayList(await tray.ListAsync(status, user.Scope, page, cancel), status, key ?? Guid.CreateVersion7()));
}
