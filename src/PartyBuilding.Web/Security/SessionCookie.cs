using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace PartyBuilding.Web.Security;

/// <summary>The session cookie, and what happens to a request that lacks one.</summary>
public static class SessionCookie
{
    /// <summary>Page where users sign in.</summary>
    public const string SignInPath = "/account/sign-in";

    /// <summary>A session without a request ends after this time.</summary>
    public static readonly TimeSpan IdleTimeout = TimeSpan.FromMinutes(30);

    /// <summary>Applies the settings.</summary>
    public static void Configure(CookieAuthenticationOptions options, CookieSecurePolicy secure)
    {
        options.Cookie.Name = "pb.session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = secure;
        options.ExpireTimeSpan = IdleTimeout;
        options.SlidingExpiration = true;
        options.LoginPath = SignInPath;
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnRedirectToLogin = AskToSignIn;
        options.Events.OnRedirectToAccessDenied = Refuse;
    }

    /// <summary>
    /// A page asked for is shown after signing in. A form that was sent cannot be sent again by a redirect, so it
    /// gets the page that says the session has ended; a fragment makes the whole page go to sign-in.
    /// </summary>
    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var (request, response) = (context.Request, context.Response);
        if (request.Headers.ContainsKey("HX-Request"))
        {
            response.StatusCode = StatusCodes.Status401Unauthorized;
            var page = ReturnAddress.OfPageBehind(request);
            response.Headers["HX-Redirect"] = $"{request.PathBase}{SignInPath}?returnUrl={Uri.EscapeDataString(page)}";
        }
        else if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            response.Redirect(context.RedirectUri);
        }
        else
        {
            response.StatusCode = StatusCodes.Status401Unauthorized;
        }

        return Task.CompletedTask;
    }

    // Not a redirect: the address stays and the error page says what is missing.
    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
