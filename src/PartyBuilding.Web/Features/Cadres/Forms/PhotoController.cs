using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Photos;
using PartyBuilding.Web.Features.Members;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres.Forms;

/// <summary>The photo of a cadre.</summary>
[Route("cadres/{id:guid}/photo")]
[Allow(Permission.ViewCadres)]
public sealed class PhotoController(CadreReader reader, CadrePhotos photos, CurrentUser user) : Controller
{
    /// <summary>Only what was found to be a picture when it came is ever shown instead of downloaded.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await photos.OpenAsync(id, user.Scope, cancel) is { } found
            ? new AttachmentResult(found, found.FileName.EndsWith(".png", StringComparison.Ordinal) ? "image/png" : "image/jpeg", inline: true)
            : NotFound();

    [HttpPost("")]
    [Allow(Permission.ManageCadres)]
    public async Task<IActionResult> Set(Guid id, IFormFile? file, CancellationToken cancel)
    {
        if (file is null)
        {
            ModelState.AddModelError("File", "请选择照片。");
            return this.Unreadable(await AgainAsync(id, cancel));
        }

        await using var content = file.OpenReadStream();
        var outcome = await photos.SetAsync(id, content, user.Command(), cancel);
        var again = outcome.IsOk ? null : await AgainAsync(id, cancel);
        return this.Answer(outcome, "照片已保存。", () => Redirect($"/cadres/{id}"), () => again!);
    }

    [HttpPost("remove")]
    [Allow(Permission.ManageCadres)]
    public async Task<IActionResult> Remove(Guid id, CancellationToken cancel)
    {
        var outcome = await photos.RemoveAsync(id, user.Command(), cancel);
        var again = outcome.IsOk ? null : await AgainAsync(id, cancel);
        return this.Answer(outcome, "照片已撤下。", () => Redirect($"/cadres/{id}"), () => again!);
    }

    private async Task<IActionResult> AgainAsync(Guid id, CancellationToken cancel)
        => await reader.HeadAsync(id, "record", cancel) is { } head ? View("~/Features/Cadres/Details.cshtml", head) : NotFound();
}
