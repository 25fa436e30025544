using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Register;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Appointments.Register;

/// <summary>干部任免登记, and the section of the bulletin made of it.</summary>
[Route("appointments/register")]
[Allow(Permission.ViewAppointments)]
public sealed class RegisterController(
    RegisterQueries register, RegisterWorkbook workbook, OrganisationQueries organisations, CodeTableStore codes, CurrentUser user, PartyBuildingMeter meter, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(RegisterForm form, CancellationToken cancel)
    {
        Take(form);
        form.Units = Choices.Of(await organisations.ParentsAsync(user.Scope, cancel));
        form.Levels = [.. (await codes.CurrentAsync(cancel)).Entries(CodeStandards.CadreLevel, clock.Today()).Select(c => new SelectListItem(c.Name, c.Code))];
        var rows = await register.ListAsync(form.Query(), user.Scope, cancel);
        (form.Total, form.Page) = (rows.Count, Math.Clamp(form.Page, 1, Math.Max(1, (rows.Count + RegisterForm.PageSize - 1) / RegisterForm.PageSize)));
        form.Rows = [.. rows.Skip((form.Page - 1) * RegisterForm.PageSize).Take(RegisterForm.PageSize)];
        return View(form);
    }

    /// <summary>近期干部任免情况: document by document, to be printed or copied.</summary>
    [HttpGet("bulletin")]
    public async Task<IActionResult> Bulletin(RegisterForm form, CancellationToken cancel)
    {
        Take(form);
        form.Rows = await register.ListAsync(form.Query(), user.Scope, cancel);
        return View(form);
    }

    [HttpGet("workbook")]
    public Task<IActionResult> Workbook(RegisterForm form, CancellationToken cancel)
    {
        Take(form);
        return this.LongWorkbookAsync(meter, "appointments", content => workbook.WriteAsync(form.Query(), content, user.Command(), cancel));
    }

    /// <summary>Without days: the last three months.</summary>
    private void Take(RegisterForm form)
    {
        form.To ??= clock.Today();
        form.From ??= form.To.Value.AddMonths(-3);
    }
}
