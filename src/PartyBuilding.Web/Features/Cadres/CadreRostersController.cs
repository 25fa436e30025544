using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Rosters;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>Whom the list of cadres shows, as a workbook with chosen columns, or with photos on paper.</summary>
[Route("cadres")]
public sealed class CadreRostersController(CadreRosterWorkbook workbook, CadreReader reader, CurrentUser user, PartyBuildingMeter meter) : Controller
{
    [HttpPost("roster"), Allow(Permission.ExportCadres)]
    public Task<IActionResult> Roster([FromForm] CadreListForm form, CancellationToken cancel)
        => this.LongWorkbookAsync(meter, "cadre-roster", content => workbook.WriteAsync(new ExportRoster(form.ToFilter(), form.Columns), content, user.Command(), cancel));

    /// <summary>By POST, as a name may be among the filters.</summary>
    [HttpPost("photos"), Allow(Permission.ViewCadres)]
    public async Task<IActionResult> Photos([FromForm] CadreListForm form, CancellationToken cancel) => View("Photos", await reader.PhotosAsync(form, cancel));
}
