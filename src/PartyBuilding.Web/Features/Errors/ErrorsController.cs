using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Errors;

/// <summary>The error pages; reached only by re-execution, whatever the method of the request that failed.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class ErrorsController : Controller
{
    /// <summary>The page for a status.</summary>
    [Route("/error/{status:int}", Name = "error")]
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    public IActionResult Show(int status)
    {
        // Typed into the address bar it is a page that does not exist.
        var reached = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        var shown = reached && status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;

        var isStale = HttpContext.Items.ContainsKey(ErrorRoutes.StalePage);
        var (title, text, wayOn) = ErrorTexts.For(shown, isStale);
        Response.StatusCode = shown;
        return View("Error", new ErrorViewModel(
            $"error-{shown}", title, text, wayOn, AddressOf(wayOn), HttpContext.TraceIdentifier));
    }

    private string AddressOf(string wayOn) => wayOn switch
    {
        ErrorTexts.GoBack => ReturnAddress.OfPageBehind(Request),
        ErrorTexts.SignIn => $"{Request.PathBase}{SessionCookie.SignInPath}?returnUrl={Uri.EscapeDataString(ReturnAddress.OfPageBehind(Request))}",
        _ => Url.Content("~/"),
    };
}
