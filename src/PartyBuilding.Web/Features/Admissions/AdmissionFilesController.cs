using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Documents;
using PartyBuilding.Web.Features.Members;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>The papers of a case.</summary>
[Route("admissions/{id:guid}/files")]
[Allow(Permission.ViewMembers)]
public sealed class AdmissionFilesController(AdmissionFiles files, CurrentUser user) : Controller
{
    [HttpPost("")]
    [Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Add(Guid id, IFormFile? file, CancellationToken cancel)
    {
        if (await files.ListAsync(id, user.Scope, cancel) is null)
            return NotFound();
        if (file is null)
            return Back(id, "请选择文件。");
        await using var content = file.OpenReadStream();
        var outcome = await files.AddAsync(id, file.FileName, content, user.Command(), cancel);
        return outcome.Kind switch
        {
            OutcomeKind.NotFound => NotFound(),
            OutcomeKind.Forbidden => Forbid(),
            _ => Back(id, outcome.IsOk ? "已上传。" : string.Concat(outcome.Findings.Select(OutcomeExtensions.Words))),
        };
    }

    [HttpGet("{file:guid}")]
    public async Task<IActionResult> Download(Guid id, Guid file, CancellationToken cancel)
        => await files.OpenAsync(id, file, user.Scope, cancel) is { } found ? new AttachmentResult(found, AttachmentDownload.ContentType) : NotFound();

    private RedirectResult Back(Guid id, string words)
    {
        TempData.Say(words);
        return Redirect($"/admissions/{id}");
    }
}
