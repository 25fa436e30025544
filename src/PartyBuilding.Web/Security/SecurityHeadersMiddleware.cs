using Microsoft.Net.Http.Headers;

namespace PartyBuilding.Web.Security;

/// <summary>
/// The headers of every answer. The policy has no <c>unsafe-inline</c> and names no other host: all scripts, styles and
/// pictures come from this server (docs/adr/0022).
/// </summary>
public sealed class SecurityHeadersMiddleware(RequestDelegate next)
{
    /// <summary>The content security policy; data: is for the small pictures inside Tabler's style sheet.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Adds the headers when the answer starts, so that they also stand on error pages.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            Apply(context);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Apply(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

        // Pages hold personal data: no copy in the browser or a proxy. Static files set their own header.
        var isPage = context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true;
        if (isPage || (context.User.Identity?.IsAuthenticated == true && !headers.ContainsKey(HeaderNames.CacheControl)))
            headers.CacheControl = "no-store";
    }
}
