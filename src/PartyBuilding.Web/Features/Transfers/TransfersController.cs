using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Transfers;
using PartyBuilding.Web.Features.Members;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Transfers;

/// <summary>The lists of transfers and the letter.</summary>
[Route("transfers")]
[Allow(Permission.ViewMembers)]
public sealed class TransfersController(
    TransferQueries transfers, TransferPrinting printing, IdNumberVault vault, CodeTableStore codes, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? queue, int page, CancellationToken cancel)
    {
        var today = clock.Today();
        var isApprovals = queue == "approvals";
        var list = Enum.TryParse<TransferQueue>(queue, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : TransferQueue.Todo;
        return View(new TransferListPage(
            isApprovals ? "approvals" : list.ToString().ToLowerInvariant(),
            await transfers.CountsAsync(user.Scope, today, cancel),
            isApprovals ? new TransferPage([], 1, 0) : await transfers.ListAsync(list, user.Scope, today, page, cancel),
            isApprovals ? await transfers.ApprovalsAsync(user.Scope, page, cancel) : null,
            user.May(Permission.ManageMembers)));
    }

    /// <summary>The letter on the screen, without the ID number.</summary>
    [HttpGet("{id:guid}/letter")]
    public async Task<IActionResult> Letter(Guid id, CancellationToken cancel)
        => await printing.LetterAsync(id, user.Scope, cancel) is { } letter ? View(await PageAsync(letter, null, cancel)) : NotFound();

    /// <summary>Counts a print and, for those who may open it, puts the ID number in.</summary>
    [HttpPost("{id:guid}/letter")]
    [Allow(Permission.ManageMembers)]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public async Task<IActionResult> Print(Guid id, CancellationToken cancel)
    {
        if (await printing.LetterAsync(id, user.Scope, cancel) is null)
            return NotFound();
        var counted = await printing.CountAsync(id, user.Command(), cancel);
        if (!counted.IsOk)
            return this.Answer(counted, () => Ok(), () => RedirectToAction(nameof(Letter), new { id }));
        var letter = (await printing.LetterAsync(id, user.Scope, cancel))!;
        var number = letter.MemberKey is { } member && user.May(Permission.RevealIdNumber)
            ? (await vault.RevealAsync(member, user.Command("打印组织关系介绍信"), cancel)).Value?.Value
            : null;
        return View(nameof(Letter), await PageAsync(letter, number, cancel));
    }

    private async Task<LetterPage> PageAsync(TransferLetter letter, string? number, CancellationToken cancel)
    {
        var words = new MemberWords(await codes.CurrentAsync(cancel), letter.Case.IssuedOn!.Value);
        return new LetterPage(
            letter, words.Sex(letter.SexCode), words.Age(letter.BirthDate), words.Ethnicity(letter.EthnicityCode),
            letter.Standing, number, HttpMethods.IsPost(Request.Method), user.May(Permission.ManageMembers));
    }
}
