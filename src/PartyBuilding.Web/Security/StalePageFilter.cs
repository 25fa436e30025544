using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using PartyBuilding.Web.Features.Errors;

namespace PartyBuilding.Web.Security;

/// <summary>
/// A refused antiforgery token nearly always means a page that stood open across a sign-in or a restart: say that,
/// and link back to the page, instead of a bare 400.
/// </summary>
public sealed class StalePageFilter : IAlwaysRunResultFilter
{
    /// <inheritdoc />
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is not IAntiforgeryValidationFailedResult)
            return;

        context.HttpContext.Items[ErrorRoutes.StalePage] = true;
        context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
    }

    /// <inheritdoc />
    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
