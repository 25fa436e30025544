using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Ui.Components.KeptForm;

/// <summary>
/// On a page that somebody comes back to after signing in again: says that the text was kept, hands it to site.js to
/// fill the form, and shows it to whoever has no JavaScript.
/// </summary>
public sealed class KeptFormViewComponent(FormKeeper keeper, CurrentUser user) : ViewComponent
{
    /// <summary>Renders nothing unless the address carries the key of a form kept for this account.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        // Only when the page is asked for: a form refused with 422 shows what was typed since.
        if (!HttpMethods.IsGet(Request.Method)
            || user.Actor.AccountId is not { } account
            || !Guid.TryParse(Request.Query[FormKeeper.Parameter], out var key))
            return Content(string.Empty);

        var fields = await keeper.FindAsync(account, key, HttpContext.RequestAborted);
        return fields is null ? Content(string.Empty) : View(fields);
    }
}
