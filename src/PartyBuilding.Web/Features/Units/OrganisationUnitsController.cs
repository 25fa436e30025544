using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Units;

/// <summary>The units of one organisation: what stands, linking and unlinking.</summary>
[Route("organisations/{id:guid}/units")]
[Allow(Permission.ViewOrganisations)]
public sealed class OrganisationUnitsController(
    OrganisationQueries organisations, UnitQueries queries, UnitLinkService links, CurrentUser user) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Show(Guid id, CancellationToken cancel) => PageAsync(id, new OrganisationUnitForm(), cancel);

    [HttpPost("")]
    [Allow(Permission.ManageOrganisations)]
    public async Task<IActionResult> Link(Guid id, OrganisationUnitForm form, CancellationToken cancel)
    {
        if (form.From is null)
            ModelState.TryAddModelError(nameof(form.From), "请填写起始日期。");
        if (form.Kind is null)
            ModelState.TryAddModelError(nameof(form.Kind), "请选择关联方式。");
        var again = await PageAsync(id, form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = form.Kind == UnitLinkKind.SameAsSuperior
            ? await links.LinkAsync(new LinkUnit(id, null, form.Kind.Value, form.From!.Value), user.Command(), cancel)
            : await links.EnterAsync(new EnterUnit(id, form.CreditCode, form.Name, form.Kind!.Value, form.From!.Value), user.Command(), cancel);
        form.OffersSuperior = outcome.Findings.Any(f => f.RuleCode == UnitFindings.SuperiorsCode);
        return this.Answer(outcome, () => Done(id, "已关联单位。"), () => again);
    }

    [HttpPost("end")]
    [Allow(Permission.ManageOrganisations)]
    public async Task<IActionResult> Unlink(Guid id, OrganisationUnitForm form, CancellationToken cancel)
    {
        if (form.On is null)
            ModelState.TryAddModelError(nameof(form.On), "请填写解除关联的日期。");
        var again = await PageAsync(id, form, cancel);
        if (!ModelState.IsValid)
            return this.Unreadable(again);
        var outcome = await links.UnlinkAsync(new UnlinkUnit(id, form.UnitKey, form.On!.Value), user.Command(), cancel);
        return this.Answer(outcome, () => Done(id, "已解除关联。"), () => again);
    }

    private async Task<IActionResult> PageAsync(Guid id, OrganisationUnitForm form, CancellationToken cancel)
    {
        if (await organisations.RecordAsync(id, user.Scope, cancel) is not { } record)
            return NotFound();
        form.Record = record;
        form.Rows = await queries.OfOrganisationAsync(record.Id, cancel);
        form.MayManage = user.May(Permission.ManageOrganisations) && record.ClosedOn is null;
        return View(nameof(Show), form);
    }

    private RedirectToActionResult Done(Guid id, string words)
    {
        TempData.Say(words);
        return RedirectToAction(nameof(Show), new { id });
    }
}
