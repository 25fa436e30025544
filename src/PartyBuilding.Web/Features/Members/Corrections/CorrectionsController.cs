using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.Members.Files;
using PartyBuilding.Core.Members.Proposals;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Members.Corrections;

/// <summary>Proposals for correction: the lists, the decision, the evidence.</summary>
[Route("corrections")]
[Allow(Permission.ManageMembers)]
public sealed class CorrectionsController(
    ProposalQueries queries, ProposalService service, ProposalDecisions decisions, ProposalFiles files, CodeTableStore codes, CurrentUser user,
    TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? queue, int page, CancellationToken cancel)
    {
        var chosen = Enum.TryParse<ProposalQueue>(queue, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : ProposalQueue.Todo;
        return View(new ProposalListPage(
            chosen, await queries.CountAsync(ProposalQueue.Todo, user.Actor, user.Scope, cancel),
            await queries.CountAsync(ProposalQueue.Open, user.Actor, user.Scope, cancel),
            await queries.ListAsync(chosen, user.Actor, user.Scope, page, cancel)));
    }

    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(Guid id, CancellationToken cancel) => PageAsync(id, null, cancel);

    [HttpPost("{id:guid}/approve")]
    public async Task<IActionResult> Approve(Guid id, int version, CancellationToken cancel)
        => await AnswerAsync(id, await decisions.ApproveAsync(id, version, user.Command(), cancel), "已批准，并写入记录。", null, cancel);

    [HttpPost("{id:guid}/refuse")]
    public async Task<IActionResult> Refuse(Guid id, int version, string? reason, CancellationToken cancel)
        => await AnswerAsync(id, await decisions.RefuseAsync(id, version, user.Command(reason), cancel), "已答复不批准。", reason, cancel);

    [HttpPost("{id:guid}/withdraw")]
    public async Task<IActionResult> Withdraw(Guid id, int version, CancellationToken cancel)
        => await AnswerAsync(id, await service.WithdrawAsync(id, version, user.Command(), cancel), "已撤回。", null, cancel);

    [HttpPost("{id:guid}/files")]
    public async Task<IActionResult> Add(Guid id, IFormFile? file, CancellationToken cancel)
    {
        if (await queries.FindAsync(id, user.Actor, user.Scope, cancel) is not { } proposal)
            return NotFound();
        if (file is null)
        {
            ModelState.AddModelError("File", "请选择文件。");
            return this.Unreadable(await PageAsync(id, null, cancel));
        }

        await using var content = file.OpenReadStream();
        return await AnswerAsync(id, await files.AddAsync(proposal, file.FileName, content, user.Command(), cancel), "已上传。", null, cancel);
    }

    [HttpGet("{id:guid}/files/{file:guid}")]
    public async Task<IActionResult> Download(Guid id, Guid file, CancellationToken cancel)
        => await queries.FindAsync(id, user.Actor, user.Scope, cancel) is { } proposal
            && await files.OpenAsync(proposal, file, user.Scope, cancel) is { } found
            ? new AttachmentResult(found, AttachmentDownload.ContentType)
            : NotFound();

    private async Task<IActionResult> AnswerAsync(Guid id, Outcome outcome, string words, string? reason, CancellationToken cancel)
    {
        // Findings of the fields of the record have no field on this page.
        var shown = outcome with { Findings = [.. outcome.Findings.Select(f => f.Field is "Reason" or "File" ? f : f with { Field = null })] };
        var again = outcome.IsOk ? null : await PageAsync(id, reason, cancel);
        return this.Answer(shown, words, () => RedirectToAction(nameof(Show), new { id }), () => again!);
    }

    private async Task<IActionResult> PageAsync(Guid id, string? reason, CancellationToken cancel)
        => await queries.FindAsync(id, user.Actor, user.Scope, cancel) is { } proposal
            ? View(nameof(Show), new ProposalPageModel(
                proposal, await files.ListAsync(proposal, user.Scope, cancel), await codes.CurrentAsync(cancel), clock.Today(), reason))
            : NotFound();
}
