using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Units;

/// <summary>单位: the list, the records, and their names and codes.</summary>
[Route("units")]
[Allow(Permission.ViewOrganisations)]
public sealed class UnitsController(UnitQueries queries, UnitService units, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? find, int page, CancellationToken cancel)
        => View(new UnitList(await queries.ListAsync(find, user.Scope, page, cancel), find?.Trim(), user.May(Permission.ManageOrganisations)));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
        => await queries.RecordAsync(id, user.Scope, cancel) is { } record ? View(new UnitPageModel(record, user.May(Permission.ManageOrganisations))) : NotFound();

    [HttpGet("new")]
    [Allow(Permission.ManageOrganisations)]
    public IActionResult New() => View("Edit", new UnitForm());

    [HttpPost("new")]
    [Allow(Permission.ManageOrganisations)]
    public Task<IActionResult> New(UnitForm form, CancellationToken cancel) => SaveAsync(null, form, cancel);

    [HttpGet("{id:guid}/edit")]
    [Allow(Permission.ManageOrganisations)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel)
        => await queries.RecordAsync(id, user.Scope, cancel) is { } record
            ? View(new UnitForm { Version = record.Version, Name = record.Name, CreditCode = record.CreditCode })
            : NotFound();

    [HttpPost("{id:guid}/edit")]
    [Allow(Permission.ManageOrganisations)]
    public Task<IActionResult> Edit(Guid id, UnitForm form, CancellationToken cancel) => SaveAsync(id, form, cancel);

    private async Task<IActionResult> SaveAsync(Guid? id, UnitForm form, CancellationToken cancel)
    {
        var outcome = await units.SaveAsync(new SaveUnit(id, form.Version, form.Name, form.CreditCode), user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict && await queries.RecordAsync(id!.Value, user.Scope, cancel) is { } latest)
            this.Renew(() => form.Version = latest.Version);
        return this.Answer(
            outcome,
            "已保存。",
            () => RedirectToAction(nameof(Show), new { id = outcome.Value }),
            () => View("Edit", form));
    }
}
