using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Buildings;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Features.Service;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Buildings;

/// <summary>Enterprises of a building: a new one, and what becomes of one.</summary>
[Route("buildings/{id:guid}/enterprises")]
[Allow(Permission.ManageOrganisations)]
public sealed class BuildingEnterprisesController(EnterpriseService service, BuildingRecords records, BuildingReader reader, CurrentUser user) : Controller
{
    [HttpPost("")]
    public async Task<IActionResult> Add(Guid id, [Bind(Prefix = "Enterprise")] EnterpriseForm typed, Guid submissionId, CancellationToken cancel)
    {
        if (await reader.PageAsync(id, BuildingTab.Enterprises, 1, cancel) is not { } found)
            return NotFound();
        var page = found with { Enterprise = typed };
        if (typed.From is null)
            ModelState.TryAddModelError("Enterprise.From", "请填写日期。");
        if (!ModelState.IsValid)
            return this.Unreadable(View("Show", page));
        var outcome = await service.SaveAsync(Input(submissionId, null, id, typed), user.Command(typed.Reason), cancel);
        return this.Answer(Findings.Under("Enterprise", outcome), "已登记企业。", () => Redirect(page.Part(BuildingTab.Enterprises)), () => View("Show", page));
    }

    [HttpGet("{enterprise:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, Guid enterprise, CancellationToken cancel)
        => await reader.PageAsync(id, BuildingTab.Enterprises, 1, cancel) is { } page && await records.EnterpriseAsync(id, enterprise, user.Scope, cancel) is { } row
            ? View("Enterprise", Fill(EnterpriseForm.Of(row), page, enterprise)) : NotFound();

    [HttpPost("{enterprise:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, Guid enterprise, EnterpriseForm typed, CancellationToken cancel)
    {
        if (await reader.PageAsync(id, BuildingTab.Enterprises, 1, cancel) is not { } page || await records.EnterpriseAsync(id, enterprise, user.Scope, cancel) is not { } row)
            return NotFound();
        Fill(typed, page, enterprise);
        if (typed.From is null)
            ModelState.TryAddModelError(nameof(typed.From), "请填写日期。");
        if (!ModelState.IsValid)
            return this.Unreadable(View("Enterprise", typed));
        var outcome = await service.SaveAsync(Input(enterprise, typed.Version ?? 0, id, typed), user.Command(typed.Reason), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => typed.Version = row.Version);
        return this.Answer(outcome, "已保存。", () => Redirect(page.Part(BuildingTab.Enterprises)), () => View("Enterprise", typed));
    }

    private static SaveEnterprise Input(Guid key, long? version, Guid building, EnterpriseForm typed)
        => new(
            key, version, building, typed.Name, typed.Employees, typed.AboveScale, typed.RegisteredHere, typed.HasUnion, typed.HasLeague, typed.HasOrganisation, typed.From!.Value,
            typed.ChangedOn);

    private static EnterpriseForm Fill(EnterpriseForm form, BuildingShowPage page, Guid enterprise)
    {
        (form.Building, form.Action) = (page.At, $"{page.At}/enterprises/{enterprise}/edit");
        return form;
    }
}
