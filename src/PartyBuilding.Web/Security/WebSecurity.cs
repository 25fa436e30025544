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
        var requiresTls = RequiresTls(builder.Configuration, builder.Environment);
        var secure = requiresTls ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;

        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(cookie => SessionCookie.Configure(cookie, secure));
        services.AddOptions<LimitOptions>().BindConfiguration(LimitOptions.Section);
        services.AddSingleton<RequestLimits>();
        services.AddScoped<KeptForms>();
        services.AddScoped<FormKeeper>();
        services.AddScoped<SealedFiles>();
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

    /// <summary>
    /// Plain http goes to https where the port of https is known (ASPNETCORE_HTTPS_PORTS, or Kestrel's own address), and answers
    /// over TLS say that it shall stay so. Probes of the machine itself ask over http.
    /// </summary>
    public static void UseTls(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        if (RequiresTls(app.Configuration, app.Environment))
            app.UseWhen(http => !http.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase), rest => rest.UseHttpsRedirection());
    }

    private static bool RequiresTls(IConfiguration configuration, IHostEnvironment environment)
        => configuration.GetValue("Security:RequireHttps", !environment.IsDevelopment());
}
