using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace PartyBuilding.Web.Security;

/// <summary>
/// The cookie <see cref="Name"/>: whose session this browser held last, protected. It opens nothing; it only says for
/// whom a form may be kept when the session has ended. Signing out takes it away.
/// </summary>
public static class WhoCookie
{
    /// <summary>Name of the cookie.</summary>
    public const string Name = "pb.who";

    // A working day: a form left open over lunch is still kept, one of the day before is not.
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    /// <summary>Remembers the account that has just signed in.</summary>
    public static void Issue(HttpContext http, ClaimsPrincipal? user, bool isSecure)
    {
        if (user?.FindFirstValue(ClaimTypes.NameIdentifier) is { Length: > 0 } id)
            http.Response.Cookies.Append(Name, Protector(http).Protect(id, Lifetime), Options(isSecure, Lifetime));
    }

    /// <summary>Forgets it.</summary>
    public static void Remove(HttpContext http, bool isSecure) => http.Response.Cookies.Delete(Name, Options(isSecure, null));

    /// <summary>The account, or null without a valid cookie.</summary>
    public static int? Read(HttpContext http)
    {
        if (http.Request.Cookies[Name] is not { Length: > 0 } value)
            return null;

        try
        {
            return int.TryParse(Protector(http).Unprotect(value), CultureInfo.InvariantCulture, out var id) ? id : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static ITimeLimitedDataProtector Protector(HttpContext http) =>
        http.RequestServices.GetRequiredService<IDataProtectionProvider>()
            .CreateProtector("PartyBuilding.Who").ToTimeLimitedDataProtector();

    // Strict: a form sent from another site must not be kept in this user's name.
    private static CookieOptions Options(bool isSecure, TimeSpan? maxAge) =>
        new() { HttpOnly = true, Secure = isSecure, SameSite = SameSiteMode.Strict, MaxAge = maxAge, IsEssential = true };
}
