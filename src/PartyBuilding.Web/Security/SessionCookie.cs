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
        var isSecure = secure == CookieSecurePolicy.Always;
        options.Events.OnSignedIn = context =>
        {
            WhoCookie.Issue(context.HttpContext, context.Principal, isSecure);
            return Task.CompletedTask;
        };
        options.Events.OnSigningOut = context =>
        {
            WhoCookie.Remove(context.HttpContext, isSecure);
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToLogin = AskToSignIn;
        options.Events.OnRedirectToAccessDenied = Refuse;
    }

    /// <summary>
    /// A page asked for is shown after signing in. A form that was sent cannot be sent again by a redirect: it is kept
    /// and comes back on its page, or, where there is nothing to keep it by, the page that says the session has ended
    /// is shown. A fragment makes the whole page go to sign-in.
    /// </summary>
    private static async Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var (request, response) = (context.Request, context.Response);
        var isPage = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        var keeper = context.HttpContext.RequestServices.GetRequiredService<FormKeeper>();
        var kept = isPage ? null : await keeper.KeepAsync(context.HttpContext);

        if (request.Headers.ContainsKey("HX-Request"))
        {
            response.StatusCode = StatusCodes.Status401Unauthorized;
            response.Headers["HX-Redirect"] = SignInFor(request, kept ?? ReturnAddress.OfPageBehind(request));
        }
        else if (isPage)
        {
            response.Redirect(context.RedirectUri);
        }
        else if (kept is not null)
        {
            response.StatusCode = StatusCodes.Status303SeeOther;
            response.Headers.Location = SignInFor(request, kept);
        }
        else
        {
            response.StatusCode = StatusCodes.Status401Unauthorized;
        }
    }

    private static string SignInFor(HttpRequest request, string page) =>
        $"{request.PathBase}{SignInPath}?returnUrl={Uri.EscapeDataString(page)}";

    // Not a redirect: the address stays and the error page says what is missing.
    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
