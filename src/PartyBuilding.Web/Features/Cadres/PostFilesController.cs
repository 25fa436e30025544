using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Documents;
using PartyBuilding.Web.Features.Members;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>任免文件 of a post.</summary>
[Route("cadres/{id:guid}/posts/{post:guid}/files")]
[Allow(Permission.ManageCadres)]
public sealed class PostFilesController(CadrePostFiles files, CadreReader reader, CurrentUser user) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Index(Guid id, Guid post, CancellationToken cancel) => PageAsync(id, post, cancel);

    [HttpPost("")]
    public async Task<IActionResult> Add(Guid id, Guid post, IFormFile? file, CancellationToken cancel)
    {
        if (file is null)
        {
            ModelState.AddModelError("File", "请选择文件。");
            return this.Unreadable(await PageAsync(id, post, cancel));
        }

        await using var content = file.OpenReadStream();
        var outcome = await files.AddAsync(id, post, file.FileName, content, user.Command(), cancel);
        var again = outcome.IsOk ? null : await PageAsync(id, post, cancel);
        return this.Answer(outcome, "已上传。", () => RedirectToAction(nameof(Index), new { id, post }), () => again!);
    }

    [HttpGet("{file:guid}"), Allow(Permission.ViewCadres)]
    public async Task<IActionResult> Download(Guid id, Guid post, Guid file, CancellationToken cancel)
        => await files.OpenAsync(id, post, file, user.Scope, cancel) is { } found ? new AttachmentResult(found, AttachmentDownload.ContentType) : NotFound();

    [HttpPost("{file:guid}/withdraw")]
    public async Task<IActionResult> Withdraw(Guid id, Guid post, Guid file, string? reason, CancellationToken cancel)
    {
        var outcome = await files.WithdrawAsync(id, post, file, user.Command(reason), cancel);
        var again = outcome.IsOk ? null : await PageAsync(id, post, cancel);
        return this.Answer(outcome, "已撤回。", () => RedirectToAction(nameof(Index), new { id, post }), () => again!);
    }

    private async Task<IActionResult> PageAsync(Guid id, Guid post, CancellationToken cancel)
        => await reader.HeadAsync(id, "record", cancel) is not { } head || head.Record.Posts.FirstOrDefault(p => p.Key == post) is not { } row ? NotFound()
            : !head.MayEdit ? Forbid()
            : View("~/Features/Cadres/PostFiles.cshtml", new PostFilesPage(head, row, [.. (await files.ListAsync(id, user.Scope, cancel))[post]]));
}
