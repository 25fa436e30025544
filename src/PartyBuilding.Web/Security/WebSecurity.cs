using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PartyBuilding.Core.Access;

namespace PartyBuilding.Web.Security;

/// <summary>Cookies, antiforgery and the rule that nothing is public unless it says so.</summary>
public static class WebSecurity
{
    /// <summary>Registers authentication by Identity's cookies and the fallback policy.</summary>
    public static void AddWebSecurity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        // Outside development no cookie travels without TLS, unless an office network has none and says so.
        var requiresTls = builder.Configuration.GetValue("Security:RequireHttps", !builder.Environment.IsDevelopment());
        var secure = requiresTls ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;

        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie => SessionCookie.Configure(cookie, secure));
        services.AddScoped<KeptForms>();
        services.AddScoped<FormKeeper>();
        services.TryAddScoped<CurrentUser>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IAuthorizationHandler, PermissionHandler>());
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "pb.af";
            antiforgery.Cookie.HttpOnly = true;
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = secure;
            antiforgery.HeaderName = "RequestVerificationToken";
        });
        services.Configure<CookieTempDataProviderOptions>(temp =>
        {
            temp.Cookie.Name = "pb.temp";
            temp.Cookie.SecurePolicy = secure;
        });
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
    }
}
