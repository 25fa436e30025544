using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui.Navigation;

namespace PartyBuilding.Web.Ui.Components.Navigation;

/// <summary>The left navigation; on a phone the same list stands behind a summary.</summary>
public sealed class NavigationViewComponent(NavigationMenu menu, CurrentUser user) : ViewComponent
{
    /// <summary>Renders the entries of the current user.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        // An error page runs under its own address; the entry of the page that failed stays marked.
        var path = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? HttpContext.Request.Path.Value;
        return View(await menu.ForAsync(user, path, HttpContext.RequestAborted));
    }
}
