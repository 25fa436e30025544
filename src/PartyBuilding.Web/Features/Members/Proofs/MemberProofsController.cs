using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Members.Proofs;
using PartyBuilding.Core.People;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Members.Proofs;

/// <summary>Letters of proof: the list on the record, issuing, and the print view.</summary>
[Route("members/{id:guid}/proofs")]
[Allow(Permission.ViewMembers)]
public sealed class MemberProofsController(
    MemberQueries members, ProofQueries proofs, ProofService service, IdNumberVault vault, CodeTableStore codes, CurrentUser user) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Index(Guid id, CancellationToken cancel) => FormAsync(id, new ProofForm(), cancel);

    [HttpPost("")]
    [Allow(Permission.ManageMembers)]
    public async Task<IActionResult> Issue(Guid id, ProofForm form, CancellationToken cancel)
    {
        var key = form.SubmissionId ?? Guid.CreateVersion7();
        var outcome = await service.IssueAsync(new IssueProof(key, id, form.Addressee, form.Purpose), user.Command(), cancel);
        var again = outcome.IsOk ? null : await FormAsync(id, form, cancel);
        return this.Answer(outcome, () => Redirect($"/members/{id}/proofs/{outcome.Value}"), () => again!);
    }

    /// <summary>The letter on the screen, without the ID number.</summary>
    [HttpGet("{letter:guid}")]
    public async Task<IActionResult> Letter(Guid id, Guid letter, CancellationToken cancel)
        => await FindAsync(id, letter, cancel) is { } found ? await PageAsync(found, null, false, cancel) : NotFound();

    /// <summary>Counts a print and, for those who may open it, puts the ID number in.</summary>
    [HttpPost("{letter:guid}")]
    [Allow(Permission.ManageMembers)]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Print(Guid id, Guid letter, CancellationToken cancel)
    {
        if (await FindAsync(id, letter, cancel) is null)
            return NotFound();
        var counted = await service.CountAsync(letter, user.Command(), cancel);
        if (!counted.IsOk)
            return this.Answer(counted, () => Ok(), () => RedirectToAction(nameof(Letter), new { id, letter }));
        var number = user.May(Permission.RevealIdNumber) ? (await vault.RevealAsync(id, user.Command("打印党员证明信"), cancel)).Value?.Value : null;
        return await PageAsync((await FindAsync(id, letter, cancel))!, number, true, cancel);
    }

    private async Task<ProofRecord?> FindAsync(Guid id, Guid letter, CancellationToken cancel)
        => await proofs.FindAsync(letter, user.Scope, cancel) is { } found && found.PersonKey == id ? found : null;

    private async Task<IActionResult> PageAsync(ProofRecord letter, string? number, bool isCounted, CancellationToken cancel)
    {
        var words = new MemberWords(await codes.CurrentAsync(cancel), letter.IssuedOn);
        return View(nameof(Letter), new ProofPage(
            letter, words.Sex(letter.SexCode), words.Ethnicity(letter.EthnicityCode), letter.BranchName, number, isCounted, user.May(Permission.ManageMembers)));
    }

    private async Task<IActionResult> FormAsync(Guid id, ProofForm form, CancellationToken cancel)
    {
        if (await members.RecordAsync(id, user.Scope, cancel) is not { } record)
            return NotFound();
        (form.Head, form.Letters) = (RecordHead.Of(record, "proofs", user), await proofs.OfPersonAsync(id, user.Scope, cancel));
        return View(nameof(Index), form);
    }
}
