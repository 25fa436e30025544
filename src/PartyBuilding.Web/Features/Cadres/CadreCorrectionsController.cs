using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Features.Members;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>Basic facts of a cadre outside the Party, put right by the keeper of the record.</summary>
[Route("cadres/{id:guid}/correct")]
[Allow(Permission.ManageCadres)]
public sealed class CadreCorrectionsController(CadreCorrectionService service, CadreReader reader, CurrentUser user) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Correct(Guid id, CancellationToken cancel) => PageAsync(id, new CadreCorrectionForm(), cancel);

    [HttpPost("")]
    public async Task<IActionResult> Correct(Guid id, CadreCorrectionForm form, CancellationToken cancel)
    {
        var again = await PageAsync(id, form, cancel);
        if (again is not ViewResult || !ModelState.IsValid)
            return again is ViewResult ? this.Unreadable(again) : again;
        var outcome = await service.CorrectAsync(new CorrectCadre(id, form.Version, form.ToDetails()), user.Command(form.Reason), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = form.Head.Record.Version);
        return this.Answer(outcome, "已更正。", () => Redirect(form.At), () => again);
    }

    private async Task<IActionResult> PageAsync(Guid id, CadreCorrectionForm form, CancellationToken cancel)
    {
        if (await reader.HeadAsync(id, "record", cancel) is not { } head)
            return NotFound();
        if (!head.MayCorrect)
            return Forbid();
        (form.Head, form.Lists) = (head, MemberFormLists.Of(head.Codes.Catalogue, head.Codes.Today, []));
        if (HttpMethods.IsGet(Request.Method))
            form.Take();
        return View("Correct", form);
    }
}
