using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Features.Accounts;
using PartyBuilding.Web.Security.DataProtection;

namespace PartyBuilding.Web.Security;

/// <summary>Sign-in, permissions and the keys behind cookies.</summary>
public static class AccessSetup
{
    private static readonly TimeSpan StampCheck = TimeSpan.FromMinutes(1);

    /// <summary>Registers everything; the cookie schemes themselves come from <see cref="WebSecurity"/>.</summary>
    public static void AddPartyBuildingAccess(this IServiceCollection services)
    {
        services.AddOptions<AccessOptions>().BindConfiguration(AccessOptions.Section);
        services.TryAddScoped<CurrentUser>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IAuthorizationHandler, PermissionHandler>());
        services.AddScoped<SignInEvents>();
        services.AddAccountsNavigation();
        new IdentityBuilder(typeof(Account), services).AddSignInManager<AccountSignInManager>();
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = StampCheck);
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .PostConfigure<IOptions<AccessOptions>>((cookie, access) => Finish(cookie, access.Value));

        services.AddDataProtection().SetApplicationName("PartyBuilding");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options =>
        {
            options.XmlRepository = new DatabaseXmlRepository(provider.GetRequiredService<IServiceScopeFactory>());
            options.XmlEncryptor = new KeyRingXmlEncryptor(provider.GetRequiredService<KeyRing>());
        }));
    }

    /// <summary>Goes between authentication and authorisation.</summary>
    /// <exception cref="InvalidOperationException">In Production: a key is missing or is a published development key.</exception>
    public static void UsePartyBuildingAccess(this WebApplication app)
    {
        if (app.Environment.IsProduction())
            app.Services.GetRequiredService<KeyRing>().RefuseDevelopmentKeys();
        app.UseMiddleware<CurrentUserMiddleware>();
    }

    private static void Finish(CookieAuthenticationOptions cookie, AccessOptions access)
    {
        cookie.ExpireTimeSpan = TimeSpan.FromMinutes(access.IdleMinutes);
        cookie.SlidingExpiration = true;
        // The prefix makes browsers refuse the cookie from a subdomain or without TLS.
        if (cookie.Cookie.SecurePolicy == CookieSecurePolicy.Always)
        {
            cookie.Cookie.Name = "__Host-" + cookie.Cookie.Name;
            cookie.Cookie.Path = "/";
        }

        var refuse = cookie.Events.OnRedirectToAccessDenied;
        cookie.Events.OnRedirectToAccessDenied = async context =>
        {
            await context.HttpContext.RequestServices.GetRequiredService<SignInEvents>().DeniedAsync(context.HttpContext);
            await refuse(context);
        };
    }
}
