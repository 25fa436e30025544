using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.Options;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Web.Security;

/// <summary>
/// Loads, once a request and before authorisation, what the signed-in account may do today, and closes the guard of the
/// database around it. A revoked session ends here, with its next request.
/// </summary>
public sealed class CurrentUserMiddleware(RequestDelegate next, IHostEnvironment environment, IOptions<IdentityOptions> identity)
{
    public const string ChangePasswordPath = "/account/change-password";

    public async Task InvokeAsync(
        HttpContext context, CurrentUser user, AccessQueries access, PartyBuildingDbContext db, TimeProvider clock)
    {
        // Run again for an error page: the user is loaded already.
        if (!user.IsSignedIn && !IsFile(context) && AccountId(context.User) is { } id)
        {
            var grant = await access.LoadAsync(id, clock.Today(), context.RequestAborted);
            if (grant is null || !Holds(context.User, grant))
                await EndSessionAsync(context);
            else
                Enter(grant, user, db);

            if (grant is { MustChangePassword: true, IsDemo: false } && user.IsSignedIn && !IsOpen(context))
            {
                context.Response.Redirect(context.Request.PathBase + ChangePasswordPath);
                return;
            }
        }

        await next(context);
    }

    private static void Enter(AccessGrant grant, CurrentUser user, PartyBuildingDbContext db)
    {
        var home = grant.Home is { } h ? new HomeOrganisation(h.Id, h.PublicId, h.Name, h.Path, h.Kind, h.Superiors) : null;
        user.Set(grant.Actor, grant.Scope, home);
        db.Guard = grant.Scope;
    }

    private bool Holds(ClaimsPrincipal principal, AccessGrant grant)
        => principal.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType) == grant.SecurityStamp
            && !(grant.IsDemo && environment.IsProduction());

    private static async Task EndSessionAsync(HttpContext context)
    {
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        context.User = new ClaimsPrincipal(new ClaimsIdentity());
    }

    // Files and health probes are the same for everybody and need no query.
    private static bool IsFile(HttpContext context)
        => context.GetEndpoint()?.Metadata is { } metadata
            && metadata.GetMetadata<IAllowAnonymous>() is not null && metadata.GetMetadata<ControllerActionDescriptor>() is null;

    private static bool IsOpen(HttpContext context)
        => context.GetEndpoint()?.Metadata is { } metadata
            && (metadata.GetMetadata<OpenBeforePasswordChangeAttribute>() is not null || metadata.GetMetadata<IAllowAnonymous>() is not null);

    private static int? AccountId(ClaimsPrincipal principal)
        => int.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
}
