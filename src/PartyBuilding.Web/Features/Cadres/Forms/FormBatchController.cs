using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Cadres.Forms;

/// <summary>Approval forms of those ticked in the list, or of everybody it shows, as one zip.</summary>
[Route("cadres/forms/export")]
[Allow(Permission.ExportCadres)]
public sealed class FormBatchController(CadreReader reader, FormFiles files) : Controller
{
    [HttpPost("")]
    public Task<IActionResult> Export(ExportForm form, [FromForm] CadreListForm list, CancellationToken cancel)
        => files.SendAsync(
            this, form, form.All ? null : form.Keys, list.ToFilter(),
            async () => View("~/Features/Cadres/Index.cshtml", await reader.ListAsync(list, form, cancel)), cancel);
}
