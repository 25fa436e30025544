using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Hosting;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>Answers with a workbook that was made.</summary>
internal static class DuesDownload
{
    public static IActionResult Workbook(this Controller controller, Outcome<string> outcome, MemoryStream content, PartyBuildingMeter meter)
    {
        if (outcome.Value is not { } name)
            return outcome.Kind == OutcomeKind.Forbidden ? controller.Forbid() : controller.NotFound();
        meter.Exported("dues");
        content.Position = 0;
        return controller.File(content, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name);
    }
}
