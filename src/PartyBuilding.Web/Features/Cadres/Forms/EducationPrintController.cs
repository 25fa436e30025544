using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Forms;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres.Forms;

/// <summary>Which 学历学位 stand on the approval form.</summary>
[Route("cadres/{id:guid}/education-print")]
[Allow(Permission.ManageCadres)]
public sealed class EducationPrintController(CadreReader reader, FormPrints prints, EducationPrintService service, CurrentUser user) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Edit(Guid id, CancellationToken cancel) => PageAsync(id, new EducationForm(), cancel);

    [HttpPost("")]
    public async Task<IActionResult> Edit(Guid id, EducationForm form, CancellationToken cancel)
    {
        var again = await PageAsync(id, form, cancel);
        if (again is not ViewResult || !ModelState.IsValid)
            return again is ViewResult ? this.Unreadable(again) : again;
        var chosen = form.Chosen.Where(c => c.Value is not null && Enum.TryParse<EducationSlot>(c.Key, out _)).ToDictionary(c => Enum.Parse<EducationSlot>(c.Key), c => c.Value!.Value);
        var outcome = await service.ChooseAsync(new ChooseEducation(id, form.Version, chosen), user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = form.Head.Record.Version);
        return this.Answer(outcome, "已保存。", () => Redirect($"{form.Head.At}/form"), () => again);
    }

    private async Task<IActionResult> PageAsync(Guid id, EducationForm form, CancellationToken cancel)
    {
        if (await reader.HeadAsync(id, "form", cancel) is not { } head || await prints.EducationAsync(id, user.Scope, head.Codes.Today, cancel) is not { } places)
            return NotFound();
        if (!head.MayEdit)
            return Forbid();
        (form.Head, form.Places) = (head, places);
        if (HttpMethods.IsGet(Request.Method))
            (form.Version, form.Chosen) = (head.Record.Version, places.Places.ToDictionary(p => p.Slot.ToString(), p => p.Chosen, StringComparer.Ordinal));
        return View(nameof(Edit), form);
    }
}
