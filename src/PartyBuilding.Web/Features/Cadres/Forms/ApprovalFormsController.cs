using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Forms;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Cadres.Forms;

/// <summary>干部任免审批表 of a cadre: to look at, to print, as a file.</summary>
[Route("cadres/{id:guid}/form")]
[Allow(Permission.ViewCadres)]
public sealed class ApprovalFormsController(CadreReader reader, FormPrints prints, FormFiles files, CurrentUser user) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Show(Guid id, DateOnly? asAt, CancellationToken cancel) => PageAsync(id, asAt, cancel);

    [HttpPost("export")]
    [Allow(Permission.ExportCadres)]
    public async Task<IActionResult> Export(Guid id, ExportForm form, CancellationToken cancel)
        => await reader.HeadAsync(id, "form", cancel) is null ? NotFound()
            : await files.SendAsync(this, form, [id], new CadreFilter(), () => PageAsync(id, form.AsAt, cancel), cancel);

    private async Task<IActionResult> PageAsync(Guid id, DateOnly? asAt, CancellationToken cancel)
    {
        // A day that cannot be read is told by the field; the form is shown as at its own.
        if (await reader.HeadAsync(id, "form", cancel) is not { } head || await prints.ShowAsync(id, asAt, user.Scope, head.Codes.Today, cancel) is not { } form)
            return NotFound();
        return View(nameof(Show), new ApprovalFormPage(head, form, asAt, user.May(Permission.ExportCadres)));
    }
}
