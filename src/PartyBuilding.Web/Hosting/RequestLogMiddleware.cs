using System.Diagnostics;
using System.Security.Claims;
using Microsoft.AspNetCore.Diagnostics;

namespace PartyBuilding.Web.Hosting;

/// <summary>
/// One line a request: method, route template, status, milliseconds, user id. Neither path values nor the query
/// string are written, because they may hold names and numbers.
/// </summary>
public sealed partial class RequestLogMiddleware(RequestDelegate next, ILogger<RequestLogMiddleware> logger)
{
    /// <summary>Runs the request and writes its line.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var endpoint = context.Features.Get<IStatusCodeReExecuteFeature>()?.Endpoint
                ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint
                ?? context.GetEndpoint();
            if (endpoint?.Metadata.GetMetadata<NotLogged>() is null)
                Write(context, endpoint, Stopwatch.GetElapsedTime(started));
        }
    }

    private void Write(HttpContext context, Endpoint? endpoint, TimeSpan elapsed)
    {
        var route = endpoint is RouteEndpoint found ? "/" + found.RoutePattern.RawText?.TrimStart('/') : "(none)";
        var user = context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "-";
        var method = HttpMethods.GetCanonicalizedValue(context.Request.Method);
        Answered(method, route, context.Response.StatusCode, elapsed.TotalMilliseconds, user);
    }

    [LoggerMessage(1, LogLevel.Information, "{Method} {Route} {Status} {Milliseconds:0.0} ms user {UserId}")]
    private partial void Answered(string method, string route, int status, double milliseconds, string userId);
}
