using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions.Registers;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>The register of applicants, activists and candidates, its workbook, and the branches that admitted nobody for years.</summary>
[Route("admissions")]
[Allow(Permission.ViewMembers)]
public sealed class RegisterController(
    AdmissionRegister register, AdmissionWorkbook workbook, IdleBranches idle, OrganisationQueries organisations, CurrentUser user, PartyBuildingMeter meter,
    TimeProvider clock) : Controller
{
    [HttpGet("register")]
    public async Task<IActionResult> Register(Guid? organisation, DateOnly? on, int page, CancellationToken cancel)
        => await register.PageAsync(organisation, user.Scope, on ?? clock.Today(), page, cancel) is { } found
            ? View(new RegisterListPage(found, organisation, Choices.Of(await organisations.BranchesAsync(user.Scope, cancel)), user.May(Permission.ExportMembers)))
            : NotFound();

    [HttpGet("register/export")]
    [Allow(Permission.ExportMembers)]
    public Task<IActionResult> Export(Guid? organisation, DateOnly? on, CancellationToken cancel)
        => this.LongWorkbookAsync(meter, "admissions", content => workbook.WriteAsync(organisation, on ?? clock.Today(), content, user.Command(), cancel));

    [HttpGet("idle")]
    public async Task<IActionResult> Idle(int page, CancellationToken cancel)
    {
        var (rows, total) = await idle.ListAsync(user.Scope, clock.Today(), page, IdlePage.Size, cancel);
        return View(new IdlePage(rows, Math.Max(1, page), total, await idle.YearsAsync(clock.Today(), cancel)));
    }
}
