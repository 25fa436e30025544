using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Members.Files;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Members.Files;

/// <summary>The papers and the photo of a member.</summary>
[Route("members/{id:guid}")]
[Allow(Permission.ViewMembers)]
public sealed class MemberFilesController(MemberQueries members, MemberFiles files, CurrentUser user) : Controller
{
    [HttpGet("files")]
    public Task<IActionResult> Index(Guid id, CancellationToken cancel) => PageAsync(id, cancel);

    [HttpPost("files")]
    [Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Add(Guid id, IFormFile? file, bool isPhoto, CancellationToken cancel)
    {
        if (file is null)
        {
            ModelState.AddModelError("File", "请选择文件。");
            return this.Unreadable(await PageAsync(id, cancel));
        }

        await using var content = file.OpenReadStream();
        return await AnswerAsync(id, await files.AddAsync(id, file.FileName, content, isPhoto, user.Command(), cancel), "已上传。", cancel);
    }

    [HttpGet("files/{file:guid}")]
    public async Task<IActionResult> Download(Guid id, Guid file, CancellationToken cancel)
        => await files.OpenAsync(id, file, user.Scope, cancel) is { } found ? new AttachmentResult(found, AttachmentDownload.ContentType) : NotFound();

    [HttpPost("files/{file:guid}/withdraw")]
    [Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Withdraw(Guid id, Guid file, string? reason, CancellationToken cancel)
        => await AnswerAsync(id, await files.WithdrawAsync(id, file, user.Command(reason), cancel), "已撤回。", cancel);

    /// <summary>Only what the store found to be a picture is ever shown instead of downloaded.</summary>
    [HttpGet("photo")]
    public async Task<IActionResult> Photo(Guid id, CancellationToken cancel)
        => await files.PhotoAsync(id, user.Scope, cancel) is { } found
            ? new AttachmentResult(found, Path.GetExtension(found.FileName).Equals(".png", StringComparison.OrdinalIgnoreCase) ? "image/png" : "image/jpeg", inline: true)
            : NotFound();

    private async Task<IActionResult> AnswerAsync(Guid id, Outcome outcome, string words, CancellationToken cancel)
    {
        var again = outcome.IsOk ? null : await PageAsync(id, cancel);
        return this.Answer(outcome, words, () => RedirectToAction(nameof(Index), new { id }), () => again!);
    }

    private async Task<IActionResult> PageAsync(Guid id, CancellationToken cancel)
        => await members.RecordAsync(id, user.Scope, cancel) is { } record
            ? View(nameof(Index), new FilesPage(RecordHead.Of(record, "files", user), await files.ListAsync(id, user.Scope, cancel) ?? []))
            : NotFound();
}
